namespace FactTrack;

/// <summary>Text without white space and markers, to be divided into tokens.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">One past its last.</param>
/// <param name="BlockEnd">Where its block ends; what follows the stretch decides about a full stop.</param>
/// <param name="IsJoined">True if only a marker stands between it and a word on its left ("**Kursk**'s").</param>
internal readonly record struct Stretch(string Text, int Start, int End, int BlockEnd, bool IsJoined)
{
    public int Length => End - Start;

    /// <summary>The first visible character after the stretch, '\0' where its block ends.</summary>
    public char Following()
    {
        for (int i = End; i < BlockEnd; i++)
            if (!Chars.IsBlank(Text[i]) && !Chars.IsInvisible(Text[i])) return Text[i];
        return '\0';
    }

    /// <summary>The word after the stretch, past quotation marks and brackets; empty where there is none.</summary>
    public ReadOnlySpan<char> FollowingWord()
    {
        int start = End;
        while (start < BlockEnd && !Chars.IsWord(Text[start]) && (Chars.IsBlank(Text[start]) || Chars.IsQuote(Text[start]) || Chars.IsOpenBracket(Text[start]))) start++;
        int end = start;
        while (end < BlockEnd && (Chars.IsWord(Text[end]) || Chars.IsApostrophe(Text[end]))) end++;
        return Text.AsSpan(start, end - start);
    }
}
