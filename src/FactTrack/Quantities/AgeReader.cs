namespace FactTrack;

/// <summary>Reads ages: "34-year-old", "34 years old", "three years of age", "aged 34", and the number after a person ("the suspect, 27, said").</summary>
internal static class AgeReader
{
    private static readonly Unit s_year = new(UnitKind.Duration, "year");

    /// <summary>The amount as an age if it is one, else null.</summary>
    public static Amount? Read(SentenceView view, Amount amount)
    {
        (int start, int end) = (amount.Tokens.Start, amount.Tokens.End);
        if (amount.Unit is { Kind: UnitKind.Duration } unit)
        {
            int word = view.Is(end, "-") ? end + 1 : end;
            if (FigureWords.Old.Contains(view[word])) return Age(amount, start, word + 1, unit);
            return view.Is(end, "of") && FigureWords.Aged.Contains(view[end + 1]) ? Age(amount, start, end + 2, unit) : null;
        }

        if (amount.Unit is null && amount.Value is not null && FigureWords.AgeMarks.Contains(view[end])) return Age(amount, start, end + 1, s_year);
        if (amount.Unit is not null || (amount.Value ?? amount.Range?.Maximum) is not (>= 0 and <= 125)) return null;
        if (ReadAged(view, amount) is { } aged) return aged;
        return IsAfterPerson(view, start, end) ? Age(amount, start, end, s_year) : null;
    }

    /// <summary>"aged 34", "aged under 25", "ages 5 to 7".</summary>
    public static Amount? ReadAged(SentenceView view, Amount amount) =>
        amount.Unit is null && view.Is(amount.Tokens.Start + amount.Before.Length - 1, "of") && amount.Before.Length > 1 && FigureWords.Aged.Contains(view[amount.Tokens.Start + amount.Before.Length - 2]) ? amount with { Unit = s_year, IsAge = true } :
        amount.Unit is null && FigureWords.Aged.Contains(view[amount.Tokens.Start - 1]) && !view.IsPlural(amount.Tokens.End)
            ? Age(amount, amount.Tokens.Start - 1, amount.Tokens.End, s_year)
            : null;

    private static bool IsAfterPerson(SentenceView view, int start, int end) =>
        view.Is(start - 1, ",") && view.Range.Contains(start - 2) && DigitReader.Starts(view[start]) && end == start + 1
        && (view.Syntax.NameOf(start - 2) is NameTag.BeginPerson or NameTag.InsidePerson ? view.Is(end, ",") || view.Is(end, ".") : view.Upos(start - 2) == Upos.Noun && !view.IsPlural(start - 2) && view.Is(end, ","));

    private static Amount Age(Amount amount, int start, int end, Unit unit) =>
        amount with { Tokens = new(start, end), Unit = unit, IsAge = true };
}
