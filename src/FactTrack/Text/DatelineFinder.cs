namespace FactTrack;

/// <summary>Finds what stands before a text: a dateline ("OSLO, 3 May (AP) -") or a label ("BREAKING:").</summary>
internal static class DatelineFinder
{
    private const int Longest = 100;

    /// <summary>The length of the dateline or label with its dash, 0 if there is none.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="isFirst">True for the first paragraph, where a colon may take the place of the dash.</param>
    /// <param name="kind">What was found.</param>
    public static int Find(ReadOnlySpan<char> text, bool isFirst, out BlockKind kind)
    {
        kind = BlockKind.Dateline;
        if (text.Length < 8 || !(char.IsUpper(text[0]) || text[0] == '(')) return 0;
        int limit = Math.Min(text.Length - 1, Longest);
        for (int at = 2; at < limit; at++)
        {
            int end = EndOfSeparator(text, at);
            if (end == 0) continue;
            ReadOnlySpan<char> head = text[..at].TrimEnd();
            while (end < text.Length && Chars.IsBlank(text[end])) end++;
            if (end == text.Length || char.IsLower(text[end])) return 0;
            if (IsLabel(head)) kind = BlockKind.Other;
            else if (text[at] == ':' ? !isFirst || !IsCapitals(head) || head.Length < 4 : !IsDateline(head)) return 0;
            return end;
        }

        return 0;
    }

    private static int EndOfSeparator(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c == ':') return Chars.IsBlank(text[at + 1]) ? at + 1 : 0;
        if (!Chars.IsDash(c)) return 0;
        int end = at + 1;
        while (end < text.Length && Chars.IsDash(text[end])) end++;
        if (c == '-' && end == at + 1) return Chars.IsBlank(text[at - 1]) && Chars.IsBlank(text[at + 1]) ? end : 0;
        bool apart = Chars.IsBlank(text[at - 1]) || text[at - 1] == ')' || IsCapitals(text[..at]);
        return apart && (c != '\u2013' || end == text.Length || Chars.IsBlank(text[end])) ? end : 0;
    }

    private static bool IsLabel(ReadOnlySpan<char> head) => IsCapitals(head) && BlockCues.Labels.Contains(head.TrimEnd("0123456789 "));

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsLower(c) || c is '"' or '.' or ',') return false;
            any |= char.IsLetter(c);
        }

        return any;
    }

    /// <summary>True if a head names a place in capitals, or an agency in brackets, and nothing but places and dates.</summary>
    private static bool IsDateline(ReadOnlySpan<char> head)
    {
        int bracket = head.LastIndexOf('(');
        bool agency = bracket >= 0 && head[^1] == ')' && (BlockWords.HasAgency(head[bracket..]) || IsCapitals(head[bracket..]));
        if (agency && bracket == 0) return true;
        var words = new BlockWords(head);
        int count = 0;
        bool capitals = false;
        while (words.Next())
        {
            ReadOnlySpan<char> word = words.Word;
            if (++count > 10) return false;
            if (count == 1) capitals = word.Length > 2 && IsCapitals(word);
            bool fits = char.IsUpper(word[0]) || Chars.IsDigit(word[0]) || BlockCues.Dates.Contains(word) || BlockCues.Connectors.Contains(word);
            if (!fits) return false;
        }

        return count > 0 && (capitals || agency);
    }
}
