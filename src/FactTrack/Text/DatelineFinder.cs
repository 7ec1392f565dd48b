namespace FactTrack;

/// <summary>Finds what stands before a text: a dateline ("OSLO, 3 May (AP) -") or a label ("BREAKING:").</summary>
internal static class DatelineFinder
{
    private const int Longest = 100;
    private const int MostWords = 40;
    private const int MostWordsOfLabel = 6;

    /// <summary>The length of the dateline or label with its dash, 0 if there is none.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="isFirst">True for the first paragraph, where a colon may take the place of the dash.</param>
    /// <param name="kind">What was found.</param>
    public static int Find(ReadOnlySpan<char> text, bool isFirst, out BlockKind kind)
    {
        kind = BlockKind.Dateline;
        if (text.Length < 8 || !(char.IsUpper(text[0]) || text[0] == '(')) return 0;
        int limit = Math.Min(text.Length, Longest);
        for (int at = 2; at < limit; at++)
        {
            int end = EndOfSeparator(text, at);
            if (end == 0) continue;
            ReadOnlySpan<char> head = text[..at].TrimEnd();
            while (end < text.Length && (Chars.IsBlank(text[end]) || Chars.IsDash(text[end]))) end++;
            if (end < text.Length && char.IsLower(text[end])) return 0;
            if (IsLabel(head)) kind = BlockKind.Other;
            else if (text[at] == ':' ? !isFirst || !IsCapitals(head) || head.Length < 4 : !IsDateline(head)) return 0;
            return end;
        }

        return 0;
    }

    /// <summary>True if text is nothing but "Posted: Monday, May 3, 2024 ..." and its like, so that what stands before it is another line.</summary>
    public static bool IsTail(ReadOnlySpan<char> text) =>
        text[0] is >= 'A' and <= 'Z' && BlockCues.StartOf(text, "dateline") is { } cue && cue.AsSpan().TrimEnd()[^1] == ':' && IsDates(text, mayName: true);

    /// <summary>True for words of dates and figures, at least one of each.</summary>
    /// <param name="text">A line.</param>
    /// <param name="mayName">True if other words with a capital may stand among them.</param>
    public static bool IsDates(ReadOnlySpan<char> text, bool mayName)
    {
        var words = new BlockWords(text);
        bool date = false, digits = false;
        for (int count = 0; words.Next(); count++)
        {
            bool known = BlockCues.Dates.Contains(words.Word), figure = Chars.IsDigit(words.Word[0]);
            if (count > MostWords || !(known || figure || (mayName && char.IsUpper(words.Word[0])))) return false;
            date |= known;
            digits |= figure;
        }

        return date && digits;
    }

    private static int EndOfSeparator(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c == ':') return at + 1 < text.Length && Chars.IsBlank(text[at + 1]) ? at + 1 : 0;
        if (!Chars.IsDash(c)) return 0;
        int end = at + 1;
        while (end < text.Length && Chars.IsDash(text[end])) end++;
        bool isShort = end == at + 1 && c is '-' or '\u2013', gapBefore = Chars.IsBlank(text[at - 1]), gapAfter = end == text.Length || Chars.IsBlank(text[end]);
        if (text[at - 1] == ')' || (gapBefore && gapAfter)) return end;
        if (isShort) return gapAfter && (text[at - 1] == '.' || char.IsLetter(text[at - 1])) ? end : 0;
        return gapBefore || text[at - 1] == '.' || IsCapitals(text[..at]) ? end : 0;
    }

    /// <summary>True for "UPDATE", "ORIGINAL STORY", "UPDATE 2 P.M." and "PREVIOUS COVERAGE, March 25".</summary>
    private static bool IsLabel(ReadOnlySpan<char> head)
    {
        if (BlockCues.Labels.Contains(head)) return IsCapitals(head);
        var words = new BlockWords(head);
        int count = 0;
        while (words.Next())
        {
            bool isLabel = IsCapitals(words.Word) && (BlockCues.Labels.Contains(words.Word) || BlockCues.IsLinkLabel(words.Word));
            if (++count > MostWordsOfLabel || !(isLabel || (count > 1 && (Chars.IsDigit(words.Word[0]) || BlockCues.Dates.Contains(words.Word))))) return false;
        }

        return count > 0;
    }

    /// <summary>True for the name of an outlet on the web, "harnnews.com".</summary>
    private static bool IsSite(ReadOnlySpan<char> words) => words.LastIndexOf('.') is > 0 and var point && point < words.Length - 2 && !words.Contains(' ');

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
        bool agency = bracket >= 0 && head[^1] == ')' && (BlockWords.HasAgency(head[bracket..]) || IsCapitals(head[bracket..]) || IsSite(head[(bracket + 1)..^1]));
        if (agency && bracket == 0) return true;
        var words = new BlockWords(agency ? head[..bracket] : head);
        int count = 0;
        bool capitals = false, mayOpen = true; // "ST. LOUIS", "EL PASO" and "(07-05) OSLO" open with less than a place
        while (words.Next())
        {
            ReadOnlySpan<char> word = words.Word;
            if (++count > 10) return false;
            bool isNumber = Chars.IsDigit(word[0]) || BlockCues.Dates.Contains(word);
            if (mayOpen) capitals = word.Length > 2 && IsCapitals(word) && !isNumber;
            mayOpen = isNumber ? mayOpen : mayOpen && word.Length < 3 && char.IsUpper(word[^1]);
            bool fits = char.IsUpper(word[0]) || Chars.IsDigit(word[0]) || BlockCues.Dates.Contains(word) || BlockCues.Connectors.Contains(word);
            if (!fits) return false;
        }

        return count > 0 && (capitals || agency);
    }
}
