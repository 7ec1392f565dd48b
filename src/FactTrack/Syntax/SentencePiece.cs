namespace FactTrack;

/// <summary>A sentence, or a part of one that is too long to be parsed at once.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="Length">Its number of tokens.</param>
internal readonly record struct SentencePiece(int Start, int Length)
{
    /// <summary>The longest piece, in tokens. Arc scores take memory by its square.</summary>
    public const int MaxLength = 256;

    /// <summary>Cuts a sentence after punctuation into pieces of at most <see cref="MaxLength"/> tokens. Linear time.</summary>
    public static void AddPieces(ReadOnlySpan<string> forms, int start, int end, List<SentencePiece> pieces)
    {
        while (end - start > MaxLength)
        {
            int length = CutLength(forms.Slice(start, MaxLength));
            pieces.Add(new SentencePiece(start, length));
            start += length;
        }

        if (end > start) pieces.Add(new SentencePiece(start, end - start));
    }

    private static int CutLength(ReadOnlySpan<string> forms)
    {
        int comma = 0;
        for (int i = forms.Length - 1; i >= forms.Length / 2; i--)
        {
            if (forms[i] is "." or "!" or "?" or ";" or ":") return i + 1;
            if (comma == 0 && forms[i] is "," or "-" or ")") comma = i + 1;
        }

        return comma > 0 ? comma : forms.Length;
    }
}
