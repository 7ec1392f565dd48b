namespace FactTrack;

/// <summary>A sentence, or a part of one that is too long to be parsed at once.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="Length">Its number of tokens.</param>
internal readonly record struct SentencePiece(int Start, int Length)
{
    /// <summary>The longest piece, in tokens. Arc scores take memory by its square.</summary>
    public const int MaxLength = 256;

    /// <summary>Cuts a sentence after punctuation, and what closes after it, into pieces of at most <see cref="MaxLength"/> tokens. Linear time.</summary>
    public static void AddPieces(ReadOnlySpan<string> forms, int start, int end, List<SentencePiece> pieces)
    {
        while (end - start > MaxLength)
        {
            int length = FirstLength(forms.Slice(start, MaxLength));
            pieces.Add(new SentencePiece(start, length));
            start += length;
        }

        if (end > start) pieces.Add(new SentencePiece(start, end - start));
    }

    /// <summary>Warns of the first cut of a text, unless sentences of it are known to be cut already.</summary>
    public static void Warn(TextLayer text, List<DocumentWarning> warnings)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.Tokens.Length <= MaxLength) continue;
            if (warnings.Exists(w => w.Kind == WarningKind.SentenceCut)) return;
            int cut = sentence.Tokens.Start + FirstLength(text.Tokens.Forms.AsSpan(sentence.Tokens.Start, MaxLength));
            warnings.Add(new DocumentWarning(WarningKind.SentenceCut, "A sentence was too long to be parsed as one and was parsed in parts; the first cut is given.", text.Tokens.SpanOf(cut)));
            return;
        }
    }

    private static int FirstLength(ReadOnlySpan<string> forms)
    {
        int comma = 0;
        for (int i = forms.Length - 1; i >= forms.Length / 2; i--)
        {
            if (forms[i] is "." or "!" or "?" or ";" or ":") return PastClosers(forms, i + 1);
            if (comma == 0 && forms[i] is "," or "-" or ")") comma = PastClosers(forms, i + 1);
        }

        return comma > 0 ? comma : forms.Length;
    }

    private static int PastClosers(ReadOnlySpan<string> forms, int at)
    {
        bool isOpen = forms[..at].Count("\"") % 2 == 1;
        while (at < forms.Length && (forms[at] is ")" or "]" || (isOpen && forms[at] == "\"")))
            if (forms[at++] == "\"") isOpen = false;
        return at;
    }
}
