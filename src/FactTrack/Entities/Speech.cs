namespace FactTrack;

/// <summary>What stands between quotation marks, and who says it, as far as coreference has to know: a speaker does not call himself "he".</summary>
internal sealed class Speech
{
    private readonly AnnotatedText _text;
    private readonly bool[] _quoted;

    public Speech(AnnotatedText text)
    {
        (_text, _quoted) = (text, new bool[text.Count]);
        foreach (TextBlock block in text.Text.Blocks)
            if (block.FirstSentence < block.EndSentence) Mark(text.Text.Sentences[block.FirstSentence].Tokens.Start, text.Text.Sentences[block.EndSentence - 1].Tokens.End);
    }

    /// <summary>True for a token between double quotation marks; a word or two between them are no speech.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>The head of the subject whose words a quoted token is part of, in its sentence or beside it; -1 if there is none.</summary>
    public int SpeakerOf(int token)
    {
        int sentence = _text.SentenceOf(token);
        int speaker = SpeakerIn(sentence);
        TokenRange own = _text.Text.Sentences[sentence].Tokens;
        if (speaker < 0 && _quoted[own.End - 1] && own.End < _text.Count && _quoted[own.End]) speaker = SpeakerIn(sentence + 1);
        if (speaker < 0 && _quoted[Math.Min(own.Start + 1, own.End - 1)] && sentence > 0) speaker = SpeakerIn(sentence - 1);
        return speaker;
    }

    private int SpeakerIn(int sentence)
    {
        TokenRange tokens = _text.Text.Sentences[sentence].Tokens;
        for (int token = tokens.Start; token < tokens.End; token++)
            if (!_quoted[token] && _text.IsSubject(token) && TextLexicon.QuoteVerbs.Contains(_text.Forms[_text.Syntax.HeadOf(token)])) return token;
        return -1;
    }

    private void Mark(int start, int end)
    {
        int open = -1;
        for (int token = start; token < end; token++)
        {
            if (_text.Forms[token] != "\"") continue;
            if (open >= 0 && token - open > MinimumWords) _quoted.AsSpan(open + 1, token - open - 1).Fill(true);
            open = open < 0 ? token : -1;
        }

        if (open >= 0 && open < start + 2) _quoted.AsSpan(open + 1, end - open - 1).Fill(true);
    }

    private const int MinimumWords = 3;
}
