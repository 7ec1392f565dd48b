namespace FactTrack;

/// <summary>How words are written: in small letters, with a capital, in capitals, or mixed.</summary>
internal static class LetterCase
{
    /// <summary>True if no letter is a capital.</summary>
    public static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (char.IsUpper(c)) return false;
        return true;
    }

    /// <summary>True for two letters or more that are all capitals.</summary>
    public static bool IsUpper(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals > 1;
    }

    /// <summary>True for a capital followed by small letters only, if any.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && IsLower(word[1..]);

    /// <summary>The word with its first letter as a capital and the others small.</summary>
    public static string Initial(string lower) => lower.Length == 0 ? lower : string.Concat(char.ToUpperInvariant(lower[0]).ToString(), lower.AsSpan(1));

    /// <summary>True for two or more of the letters of Roman numbers, all capitals.</summary>
    public static bool IsRomanNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M')) return false;
        return word.Length > 1;
    }
}
