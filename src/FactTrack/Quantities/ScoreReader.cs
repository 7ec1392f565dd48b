namespace FactTrack;

/// <summary>Reads scores and votes: two whole numbers joined by a hyphen that count nothing ("3-1", "52-48").</summary>
internal static class ScoreReader
{
    private const decimal Most = 999, MostAfterName = 20;

    /// <summary>Reads a score that begins with a number, or null; a range that counts something ("5-7 people") is none.</summary>
    public static Amount? Read(SentenceView view, Side first, SideReader sides)
    {
        int link = first.Tokens.End;
        if (!view.Is(link, "-") || !view.Touches(link - 1) || !view.Touches(link) || !IsPlain(first)) return null;
        if (sides.Read(view, link + 1, link + 1) is not { } second || !IsPlain(second)) return null;
        int end = second.Tokens.End;
        if ((view.IsHyphen(end) && view.Touches(end)) || NameNumbers.IsStreetNumber(view, end)) return null;
        if (first.Value < second.Value && RangeReader.IsCounted(view, end)) return null;
        return new Amount(new(first.Tokens.Start, end), null, null, null, Approximation.Exact)
        {
            Score = new QuantityScore(first.Value, second.Value), Number = first.Figure, UpperNumber = second.Figure,
        };
    }

    /// <summary>True for what may be a score even after a name ("beat Italy 4-2"), not a model or a label ("Boeing 737-800", "checkpoint 5-12").</summary>
    public static bool IsSmall(SentenceView view, Amount score) =>
        score.Score is { First: < MostAfterName, Second: < MostAfterName } && !FigureWords.Labels.Contains(view[score.Tokens.Start - 1]) && !view.Is(score.Tokens.Start - 1, "-");

    private static bool IsPlain(Side side) =>
        side is { Unit: null, Scale: 1, Number: { IsDigits: true, Kind: NumberKind.Cardinal }, Value: >= 0 and <= Most } && side.Value % 1 == 0 && side.Tokens.Length == 1;
}
