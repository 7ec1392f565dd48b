using System.Buffers;

namespace FactTrack;

/// <summary>Finds the credit at the end of a block: "(Jane Roe/AP)", "Photo: Jane Roe", "(Reporting by Jane Roe; editing by John Doe)".</summary>
internal static class CreditFinder
{
    private static readonly SearchValues<char> s_notNames = SearchValues.Create(":;0123456789");
    private const int Longest = 200;
    private const int MostWordsOfName = 8;
    private const int MostWordsOfCaption = 60;

    /// <summary>Where the credit starts; the text's length if there is none.</summary>
    /// <param name="text">A block.</param>
    /// <param name="ofPicture">True if it is the credit of a picture, so that the text before it is a caption.</param>
    public static int Find(ReadOnlySpan<char> text, out bool ofPicture)
    {
        int start = FindBracket(text, out ofPicture);
        if (start == text.Length) return FindLast(text, out ofPicture);
        while (FindBracket(text[..start].TrimEnd(), out bool again) is var before && before < text[..start].TrimEnd().Length) (start, ofPicture) = (before, ofPicture || again);
        return start;
    }

    /// <summary>The length of a picture's credit that stands before its caption, "(AP Photo/Jane Roe). ", or 0.</summary>
    public static int FindFirst(ReadOnlySpan<char> text)
    {
        if (text[0] != '(') return 0;
        int close = text[..Math.Min(text.Length, Longest)].IndexOf(')');
        if (close < 0 || !IsCreditText(text[1..close], out bool ofPicture) || !ofPicture) return 0;
        int end = close + 1;
        while (end < text.Length && (Chars.IsBlank(text[end]) || text[end] == '.')) end++;
        return end < text.Length && char.IsUpper(text[end]) ? end : 0;
    }

    /// <summary>True if a line is nothing but a credit.</summary>
    public static bool IsCredit(ReadOnlySpan<char> line)
    {
        int words = BlockWords.Count(line, 41);
        if (words > 40) return false;
        if (BlockCues.HasCreditPhrase(line)) return true;
        if (line[0] is '(' or '[' && line[^1] is ')' or ']' && IsCreditText(line[1..^1], out _)) return true;
        if (BlockCues.StartOf(line, "credit") is not { } cue) return words <= MostWordsOfName && IsPicture(line);
        ReadOnlySpan<char> rest = line[cue.Length..];
        if (cue[^1] is not ':' and not ' ' || !cue.Contains(':', StringComparison.Ordinal)) return words <= 30;
        return words <= 10 && BlockWords.AllNames(rest, BlockCues.Connectors, BlockCues.Photo) && !HasSentence(rest);
    }

    private static bool HasSentence(ReadOnlySpan<char> rest) => rest.TrimEnd().EndsWith(".") && BlockWords.Count(rest, 7) > 6;

    private static int FindBracket(ReadOnlySpan<char> text, out bool ofPicture)
    {
        ofPicture = false;
        int end = text.Length;
        bool fullStop = end > 0 && text[end - 1] == '.';
        if (fullStop) end--;
        if (end < 4 || text[end - 1] is not (')' or ']')) return text.Length;
        int from = Math.Max(0, end - Longest);
        int open = from + text[from..(end - 1)].LastIndexOf(text[end - 1] == ')' ? '(' : '[');
        if (open < from || open == 0) return text.Length;
        ReadOnlySpan<char> inner = text[(open + 1)..(end - 1)];
        bool isCredit = IsCreditText(inner, out ofPicture);
        ReadOnlySpan<char> before = text[..open].TrimEnd();
        bool afterSentence = before.Length > 0 && (Chars.IsTerminal(before[^1]) || Chars.IsQuote(before[^1]));
        if (ofPicture || (isCredit && ((afterSentence && !fullStop) || BlockCues.StartOf(inner, "credit") is not null))) return open;
        ofPicture = afterSentence && text[open] == '(' && IsOwner(inner) && BlockWords.Count(before, MostWordsOfCaption + 1) <= MostWordsOfCaption;
        return ofPicture ? open : text.Length;
    }

    private static bool IsCreditText(ReadOnlySpan<char> inner, out bool ofPicture)
    {
        ofPicture = false;
        inner = inner.Trim();
        if (inner.Length == 0 || BlockWords.Count(inner, 31) > 30) return false;
        if (BlockCues.StartOf(inner, "credit") is { } cue)
        {
            ofPicture = BlockWords.HasAny(cue, BlockCues.Photo);
            return true;
        }

        if (BlockCues.StartOf(inner, "dateline") is not null && DatelineFinder.IsDates(inner, mayName: false)) return ofPicture = true;
        if (IsPicture(inner)) return ofPicture = true;
        if (!BlockWords.AllNames(inner, BlockCues.Connectors, BlockCues.Photo)) return false;
        bool photo = BlockWords.HasAny(inner, BlockCues.Photo), agency = BlockWords.HasAgency(inner);
        ofPicture = agency ? photo || inner.ContainsAny('/', ',', '|') : photo && BlockWords.Count(inner, 3) > 1;
        return agency || ofPicture;
    }

    /// <summary>True for "Jane Roe/Harn Tribune": names around a slash, which prose sets between things and not between names.</summary>
    private static bool IsPicture(ReadOnlySpan<char> names)
    {
        int slash = names.IndexOf('/');
        return slash > 1 && slash < names.Length - 2 && BlockWords.Count(names, MostWordsOfName + 1) <= MostWordsOfName && !names.ContainsAny(s_notNames)
            && char.IsUpper(names[0]) && names[^1] != '.' && BlockWords.AllNames(names, BlockCues.Connectors, BlockCues.Photo);
    }

    /// <summary>True for whose picture it may be: two names and more, a station ("WHRN-TV") or a site ("harnnews.com").</summary>
    private static bool IsOwner(ReadOnlySpan<char> names)
    {
        int words = BlockWords.Count(names, MostWordsOfName + 1);
        if (words == 1) return names.LastIndexOf('.') is > 1 and var point ? point < names.Length - 2 : names.Length is >= 4 and <= 8 && names[0] is 'W' or 'K' && !names.ContainsAnyInRange('a', 'z');
        return words is > 1 and <= MostWordsOfName && names.ContainsAnyInRange('a', 'z') && BlockWords.AllNames(names, BlockCues.Connectors, BlockCues.Photo);
    }

    /// <summary>A credit without brackets after the last sentence: "... in Oslo. Photo: Jane Roe", "... in Oslo. | Jane Roe/Harn Tribune".</summary>
    private static int FindLast(ReadOnlySpan<char> text, out bool ofPicture)
    {
        ofPicture = false;
        for (int at = Math.Max(1, text.Length - Longest / 2); at < text.Length - 4; at++)
        {
            if (!char.IsUpper(text[at]) || !Chars.IsBlank(text[at - 1])) continue;
            ReadOnlySpan<char> before = text[..at].TrimEnd(), names = text[at..];
            if (before.Length == 0 || !(Chars.IsTerminal(before[^1]) || before[^1] is ')' or '|')) continue;
            if (BlockCues.StartOf(names, "credit") is { } cue && cue.Contains(':', StringComparison.Ordinal))
            {
                if (!BlockWords.AllNames(names[cue.Length..], BlockCues.Connectors, BlockCues.Photo)) continue;
                ofPicture = BlockWords.HasAny(cue, BlockCues.Photo);
                return at;
            }

            ofPicture = IsPicture(names);
            if (ofPicture) return before[^1] == '|' ? before.Length - 1 : at;
        }

        return text.Length;
    }
}
