namespace FactTrack;

/// <summary>Parts the names of sites and stations from the title of a page: "... - Harn Tribune", "... | Sports", "... - HARN7 News - WHRN".</summary>
internal static class TitleTail
{
    private const int MostParts = 3;
    private const int MostWords = 9;
    private const int LeastWordsOfTitle = 3;

    /// <summary>Where the names begin, with the mark before them; the length of the title where it has none.</summary>
    public static int Find(ReadOnlySpan<char> title)
    {
        int end = title.Length;
        for (int parts = 0; parts < MostParts; parts++)
        {
            int at = LastMark(title[..end], out bool isDash);
            if (at < 0 || BlockWords.Count(title[..at], LeastWordsOfTitle) < LeastWordsOfTitle) break;
            ReadOnlySpan<char> tail = title[at..end].Trim(" -–—|:»•");
            if (isDash ? !IsSite(tail) : BlockWords.Count(tail, MostWords + 1) > MostWords) break;
            end = at;
        }

        return end;
    }

    // The blank before the last mark that stands between blanks.
    private static int LastMark(ReadOnlySpan<char> title, out bool isDash)
    {
        isDash = false;
        for (int at = title.Length - 2; at > 1; at--)
        {
            bool isDouble = title[at] == ':' && title[at - 1] == ':';
            int start = isDouble ? at - 1 : at;
            if (!Chars.IsBlank(title[at + 1]) || start < 1 || !Chars.IsBlank(title[start - 1])) continue;
            isDash = Chars.IsDash(title[at]);
            if (isDash || isDouble || title[at] is '|' or '»' or '•') return start - 1;
        }

        return -1;
    }

    // A dash also stands between the halves of a headline: only names of outlets, sites and stations are parted off.
    private static bool IsSite(ReadOnlySpan<char> tail)
    {
        if (tail.Length == 0 || BlockWords.Count(tail, MostWords + 1) > MostWords) return false;
        if (BlockCues.IsAgency(tail) || BlockCues.Outlets.Contains(BlockWords.Last(tail))) return BlockWords.AllNames(tail, BlockCues.Connectors, BlockCues.Outlets);
        var words = new BlockWords(tail);
        bool hasSign = false;
        while (words.Next())
        {
            if (char.IsLower(words.Word[0]) && !BlockCues.Connectors.Contains(words.Word) && !words.Word.Contains('.')) return false;
            hasSign |= IsCallSign(words.Word) || (words.Word.IndexOf('.') is > 2 and var point && point < words.Word.Length - 2);
        }

        return hasSign;
    }

    // "WHRN", "FOX5", "KHRN-TV".
    private static bool IsCallSign(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 8 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && char.IsUpper(word[2]) && !word.ContainsAnyInRange('a', 'z');
}
