namespace FactTrack;

/// <summary>Finds the credit at the end of a block: "(Jane Roe/AP)", "Photo: Jane Roe", "(Reporting by Jane Roe; editing by John Doe)".</summary>
internal static class CreditFinder
{
    private const int Longest = 200;

    /// <summary>Where the credit starts; the text's length if there is none.</summary>
    /// <param name="text">A block.</param>
    /// <param name="ofPicture">True if it is the credit of a picture, so that the text before it is a caption.</param>
    public static int Find(ReadOnlySpan<char> text, out bool ofPicture)
    {
        int start = FindBracket(text, out ofPicture);
        return start < text.Length ? start : FindCue(text, out ofPicture);
    }

    /// <summary>True if a line is nothing but a credit.</summary>
    public static bool IsCredit(ReadOnlySpan<char> line)
    {
        int words = BlockWords.Count(line, 41);
        if (words > 40) return false;
        if (BlockCues.HasCreditPhrase(line)) return true;
        if (line[0] is '(' or '[' && line[^1] is ')' or ']') return IsCreditText(line[1..^1], out _);
        if (BlockCues.StartOf(line, "credit") is not { } cue) return false;
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
        if (!IsCreditText(inner, out ofPicture)) return text.Length;
        ReadOnlySpan<char> before = text[..open].TrimEnd();
        bool afterSentence = before.Length > 0 && (Chars.IsTerminal(before[^1]) || Chars.IsQuote(before[^1]));
        if (!ofPicture && (fullStop || !afterSentence)) return text.Length;
        return open;
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

        if (!BlockWords.AllNames(inner, BlockCues.Connectors, BlockCues.Photo)) return false;
        bool photo = BlockWords.HasAny(inner, BlockCues.Photo), agency = BlockWords.HasAgency(inner);
        ofPicture = agency ? photo || inner.ContainsAny('/', ',', '|') : photo && BlockWords.Count(inner, 3) > 1;
        return agency || ofPicture;
    }

    /// <summary>A credit without brackets after the last sentence: "... in Oslo. Photo: Jane Roe".</summary>
    private static int FindCue(ReadOnlySpan<char> text, out bool ofPicture)
    {
        ofPicture = false;
        for (int at = Math.Max(1, text.Length - Longest / 2); at < text.Length - 4; at++)
        {
            if (!char.IsUpper(text[at]) || !Chars.IsBlank(text[at - 1]) || BlockCues.StartOf(text[at..], "credit") is not { } cue) continue;
            ReadOnlySpan<char> before = text[..at].TrimEnd();
            if (before.Length == 0 || !(Chars.IsTerminal(before[^1]) || before[^1] is ')' or '|') || !cue.Contains(':', StringComparison.Ordinal)) continue;
            if (!BlockWords.AllNames(text[(at + cue.Length)..], BlockCues.Connectors, BlockCues.Photo)) continue;
            ofPicture = BlockWords.HasAny(cue, BlockCues.Photo);
            return at;
        }

        return text.Length;
    }
}
