namespace FactTrack;

/// <summary>Reads ages: "34-year-old", "34 years old", "three years of age", "aged 34", and the number after a person's name.</summary>
internal static class AgeReader
{
    private static readonly Unit s_year = new(UnitKind.Duration, "year");

    /// <summary>The age that a number is, or null.</summary>
    public static Amount? Read(SentenceView view, Side side)
    {
        (int start, int end) = (side.Tokens.Start, side.Tokens.End);
        if (side.Unit is { Kind: UnitKind.Duration } unit)
        {
            int word = view.Is(end, "-") ? end + 1 : end;
            if (FigureWords.Old.Contains(view[word])) return Age(start, word + 1, side.Value, unit);
            return view.Is(end, "of") && FigureWords.Aged.Contains(view[end + 1]) ? Age(start, end + 2, side.Value, unit) : null;
        }

        if (side.Unit is not null || side.Scale > 1 || side.Number.Kind != NumberKind.Cardinal || side.Value is < 0 or > 125) return null;
        if (FigureWords.Aged.Contains(view[start - 1]) && !Counts(view, end)) return Age(start - 1, end, side.Value, s_year);
        return IsAfterPerson(view, start, end) ? Age(start, end, side.Value, s_year) : null;
    }

    private static bool Counts(SentenceView view, int at) => view.IsPlural(at);

    private static bool IsAfterPerson(SentenceView view, int start, int end) =>
        view.Is(start - 1, ",") && view.Range.Contains(start - 2) && view.Syntax.NameOf(start - 2) is NameTag.BeginPerson or NameTag.InsidePerson
        && (view.Is(end, ",") || view.Is(end, ".")) && DigitReader.Starts(view[start]);

    private static Amount Age(int start, int end, decimal value, Unit unit) =>
        new(new(start, end), value, null, unit, Approximation.Exact) { IsAge = true };
}
