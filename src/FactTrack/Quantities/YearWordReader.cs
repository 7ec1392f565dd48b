namespace FactTrack;

/// <summary>Reads years in words: "nineteen ninety-six", "two thousand and fifteen", "nineteen hundred".</summary>
internal static class YearWordReader
{
    /// <summary>The year that begins at a token, or null. Only after a preposition or a month, and not before what it would count.</summary>
    public static (int End, int Year)? Read(SentenceView view, int at)
    {
        NumberWord? first = NumberWords.Find(view[at]);
        if (first?.Cardinal is not (NumberWordKind.Small or NumberWordKind.Tens) || first.Value is not (2 or (>= 10 and <= 20))) return null;
        bool afterMonth = CalendarWords.Find(view[at - 1], CalendarWordKind.Month) is not null;
        if (!afterMonth && view.Upos(at - 1) != Upos.Adp) return null;
        (int End, int Year)? year = first.Value == 2 || NumberWords.Find(view[at + 1])?.Cardinal == NumberWordKind.Hundred ? Whole(view, at) : Halves(view, at, (int)first.Value);
        if (year is not { } found || found.Year is < 1000 or > 2199) return null;
        // "in nineteen ninety villages" counts
        return view.IsNoun(found.End) && !CalendarWords.IsUnit(view[found.End]) && view.IsPlural(found.End) ? null : found;
    }

    /// <summary>"nineteen ninety-six": the century, and what is read as one number after it.</summary>
    private static (int End, int Year)? Halves(SentenceView view, int at, int century)
    {
        if (view.Is(at + 1, "-") && NumberWords.Find(view[at])?.Cardinal == NumberWordKind.Tens && NumberWords.Find(view[at + 2])?.Value < 10) return null;
        return CardinalReader.Read(view, at + 1) is { Kind: NumberKind.Cardinal, IsDigits: false, Value: >= 10 and < 100 } rest ? (rest.Tokens.End, (century * 100) + (int)rest.Value) : null;
    }

    /// <summary>"two thousand and fifteen", "nineteen hundred ninety-three".</summary>
    private static (int End, int Year)? Whole(SentenceView view, int at) =>
        CardinalReader.Read(view, at) is { Kind: NumberKind.Cardinal, IsDigits: false, Value: >= 1000 and < 2200 } whole && whole.Tokens.Length > 1 && whole.Value % 1 == 0 ? (whole.Tokens.End, (int)whole.Value) : null;
}
