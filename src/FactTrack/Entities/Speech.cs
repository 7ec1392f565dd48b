namespace FactTrack;

/// <summary>What stands between quotation marks, and who says it, as far as coreference has to know: a speaker does not call himself "he".</summary>
internal sealed class Speech
{
    // A word or two between marks are no speech.
    private const int MinimumWords = 3;

    // Between a quotation and the verb of its speaker.
    private const int MaximumWords = 6;

    // Sentences of one quotation between its speaker and a word.
    private const int FarthestSpeaker = 4;

    private const int Unknown = -2;

    private readonly AnnotatedText _text;
    private readonly bool[] _quoted;
    private readonly bool[] _tells;
    private readonly int[] _speakers;

    public Speech(AnnotatedText text)
    {
        (_text, _quoted, _tells, _speakers) = (text, new bool[text.Count], new bool[text.Count], new int[text.Text.Sentences.Count]);
        Array.Fill(_speakers, Unknown);
        foreach (TextBlock block in text.Text.Blocks)
            if (block.FirstSentence < block.EndSentence) Mark(text.Text.Sentences[block.FirstSentence].Tokens.Start, text.Text.Sentences[block.EndSentence - 1].Tokens.End);
        for (int token = 0; token < text.Count; token++)
        {
            int head = text.Syntax.HeadOf(token);
            if (head >= 0 && (text.Syntax.RelationOf(token) == Relation.Ccomp || (text.IsSubject(token) && (TextLexicon.QuoteVerbs.Contains(text.Forms[head]) || IsBesideQuote(token, head))))) _tells[head] = true;
        }
    }

    // '... ," Holm concluded', 'Holm boomed: "..."'
    private bool IsBesideQuote(int subject, int verb)
    {
        if (_quoted[subject] || _quoted[verb]) return false;
        int first = Math.Min(_text.Tree.SubtreeOf(subject).Start, verb);
        if (first > 0 && first <= verb && _text.Forms[first - 1] == "\"" && verb - first <= MaximumWords) return true;
        return verb + 2 < _text.Count && _text.Forms[verb + 1] is "," or ":" && _text.Forms[verb + 2] == "\"";
    }

    /// <summary>True for a token between double quotation marks.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>The head of the subject whose words a quoted token is part of, in its sentence or beside it; -1 if there is none.</summary>
    public int SpeakerOf(int token)
    {
        int sentence = _text.SentenceOf(token);
        int speaker = SpeakerIn(sentence);
        for (int next = sentence; speaker < 0 && next - sentence < FarthestSpeaker && GoesOn(next); next++) speaker = SpeakerIn(next + 1);
        for (int previous = sentence; speaker < 0 && sentence - previous < FarthestSpeaker && previous > 0 && StartsQuoted(previous); previous--) speaker = SpeakerIn(previous - 1);
        return speaker;
    }

    // The quotation of a sentence's last word goes on in the next sentence.
    private bool GoesOn(int sentence)
    {
        int end = _text.Text.Sentences[sentence].Tokens.End;
        return end < _text.Count && _quoted[end - 1] && _quoted[end];
    }

    private bool StartsQuoted(int sentence)
    {
        TokenRange tokens = _text.Text.Sentences[sentence].Tokens;
        return _quoted[Math.Min(tokens.Start + 1, tokens.End - 1)];
    }

    /// <summary>True for the subject of a verb of speaking, or of another one with a clause that tells what ("repeated that ..."), outside of quotations.</summary>
    public bool IsSpeaker(int token)
    {
        token = _text.PlaceOf(token);
        return !_quoted[token] && _text.IsSubject(token) && _tells[_text.Syntax.HeadOf(token)];
    }

    /// <summary>True for such a subject, and for a name right before such a verb, whatever the parser makes of it.</summary>
    public bool IsSpeaker(MentionDraft mention) => IsSpeaker(mention.Head)
        || (mention.Kind == MentionKind.Name && !_quoted[mention.Head] && mention.Tokens.End < _text.Count && TextLexicon.QuoteVerbs.Contains(_text.Forms[mention.Tokens.End]));

    private int SpeakerIn(int sentence)
    {
        if (_speakers[sentence] != Unknown) return _speakers[sentence];
        TokenRange tokens = _text.Text.Sentences[sentence].Tokens;
        int speaker = -1;
        for (int token = tokens.Start; token < tokens.End && speaker < 0; token++)
            if (_text.IsSubject(token) && IsSpeaker(token)) speaker = token;
        return _speakers[sentence] = speaker;
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

        // A paragraph that opens with a mark and never closes it goes on in the next one.
        if (open >= 0 && open < start + 2) _quoted.AsSpan(open + 1, end - open - 1).Fill(true);
    }
}
