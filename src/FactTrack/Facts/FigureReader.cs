namespace FactTrack;

/// <summary>Reads every figure of a claim with what it is a figure of.</summary>
internal static class FigureReader
{
    /// <summary>The figures: first the counts of what became of people, then every other amount.</summary>
    public static ValueList<Figure> Read(Claim claim)
    {
        var fates = new FateReader(claim);
        List<Figure> figures = fates.Read();
        foreach (Quantity quantity in claim.Quantities)
            if (!fates.IsUsed(quantity) && Of(claim, quantity) is { } figure) figures.Add(figure);
        return figures.ToValueList();
    }

    /// <summary>The figure of an amount that stands in no claim (in a table, a fragment, a question): only what it counts is known. Null where it has no value.</summary>
    public static Figure? Of(Quantity quantity)
    {
        if (IntervalOf(quantity) is not ({ } interval, var amount)) return null;
        return new Figure(new FigureScope { Measure = amount.CountOf?.Lemma.ToLowerInvariant() ?? "", Unit = amount.Unit?.ToString(), IsChange = quantity.IsDelta }, interval, quantity.Approximation);
    }

    private static (FigureInterval? Interval, Quantity Amount) IntervalOf(Quantity quantity)
    {
        Quantity amount = quantity.ToBaseUnit();
        return (quantity.IsOrdinal || quantity.IsPrevious ? null : FigureInterval.Of(amount), amount);
    }

    // "He hit four men, 18, 19 and 20": nothing became of 18.
    private static string MeasureOf(ClaimAction action) => Enum.TryParse<Fate>(action.Lemma, ignoreCase: true, out _) ? "number" : action.Lemma;

    private static Figure? Of(Claim claim, Quantity quantity)
    {
        if (IntervalOf(quantity) is not ({ } interval, var amount)) return null;
        TextPart? measured = (claim as FigureClaim)?.Measure;
        // Somebody's age is no figure of what was done.
        if (measured is null && amount.Unit?.Kind == UnitKind.Duration) return null;
        return new Figure(
            new FigureScope
            {
                Measure = amount.CountOf?.Lemma.ToLowerInvariant() ?? measured?.ToString().ToLowerInvariant() ?? MeasureOf(claim.Action),
                Unit = amount.Unit?.ToString(),
                Action = measured is null && amount.CountOf is not null ? claim.Action.Lemma : null,
                Place = ScopeReader.PlaceOf(claim),
                Time = ScopeReader.TimeOf(claim),
                IsSum = amount.CountOf is { } counted && ScopeReader.IsEvents(counted.Lemma) && ScopeReader.IsSum(claim),
                IsChange = quantity.IsDelta,
            }, interval, quantity.Approximation);
    }
}
