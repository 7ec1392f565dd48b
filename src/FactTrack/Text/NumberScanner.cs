namespace FactTrack;

/// <summary>Reads numbers, dates, times and telephone numbers: "15,000", "3.5", "9/11", "10:30", "2024-05-03", "713-555-0134".</summary>
internal static class NumberScanner
{
    /// <summary>Adds the number that starts at a place, and returns where it ends.</summary>
    public static int Read(Stretch stretch, int at, TokenBuffer tokens)
    {
        int end = End(stretch, at);
        tokens.Add(stretch.Text, at, end);
        return end;
    }

    /// <summary>Where the number that starts at a place ends, with its ordinal or plural ending.</summary>
    public static int End(Stretch stretch, int at)
    {
        string text = stretch.Text;
        int end = at;
        if (end < stretch.End && text[end] == '.') end++;
        while (end < stretch.End)
        {
            char c = text[end];
            if (Chars.IsDigit(c)) end++;
            else if (c == ',' && Digits(text, end + 1, stretch.End) == 3) end += 4;
            else if (IsGroupSpace(text, end, stretch.End)) end += 4;
            else if (c is '.' or ':' or '/' && Digits(text, end + 1, stretch.End) > 0) end += 2;
            else if (c == '-' && IsChain(text, at, end, stretch.End, out int stop)) end = stop;
            else break;
        }

        int letters = end;
        while (letters < stretch.End && Chars.IsWord(text[letters])) letters++;
        ReadOnlySpan<char> ending = text.AsSpan(end, letters - end);
        bool seconds = ending is "s" && text.AsSpan(at, end - at).Contains('.');
        return letters == end || (StaysWith(ending) && !seconds) ? letters : end;
    }

    /// <summary>True for a space that groups digits ("15 000"), if it is of a kind that does not break.</summary>
    public static bool IsGroupSpace(string text, int at, int end) =>
        Chars.IsGroupSpace(text[at]) && at > 0 && Chars.IsDigit(text[at - 1]) && Digits(text, at + 1, end) == 3;

    /// <summary>"20th", "1990s", "5½" and "4A" are one token; "5km", "10am" and "50K" are two.</summary>
    private static bool StaysWith(ReadOnlySpan<char> ending)
    {
        if (!char.IsLetter(ending[0])) return true;
        if (ending is "s" or "S") return true;
        if (ending.Length == 2 && (Chars.Fold(ending[0]), Chars.Fold(ending[1])) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h')) return true;
        return char.IsUpper(ending[0]) && !TextLexicon.Units.Contains(ending);
    }

    /// <summary>True for three groups of digits joined by hyphens, or three digits and four.</summary>
    private static bool IsChain(string text, int start, int hyphen, int end, out int stop)
    {
        stop = hyphen;
        for (int i = start; i < hyphen; i++)
            if (!Chars.IsDigit(text[i]) && text[i] != '/') return false;
        int groups = 1, last = 0;
        while (stop + 1 < end && text[stop] == '-' && (last = Digits(text, stop + 1, end, most: 12)) > 0)
        {
            stop += last + 1;
            groups++;
        }

        return groups > 2 || (groups == 2 && hyphen - start == 3 && last == 4);
    }

    /// <summary>How many digits stand in a row; counts to one more than <paramref name="most"/>.</summary>
    private static int Digits(string text, int at, int end, int most = 3)
    {
        int count = 0;
        while (count <= most && at + count < end && Chars.IsDigit(text[at + count])) count++;
        return count;
    }
}
