using FactTrack;

namespace RecognizersAdapter;

/// <summary>Reduces what several models found in the same words to what says most.</summary>
internal static class Overlaps
{
    /// <summary>The amounts in their order, without overlap, and without numbers that belong to times.</summary>
    public static IEnumerable<Amount> Reduce(IReadOnlyList<Amount> amounts, IReadOnlyList<TextSpan> times)
    {
        var kept = new List<Amount>();
        foreach (Amount amount in amounts.Select(amount => WithUnit(amount, amounts)).OrderByDescending(amount => amount.Specificity).ThenByDescending(amount => amount.Span.Length))
            if (!kept.Exists(other => other.Span.Overlaps(amount.Span)) && !times.Any(time => IsOf(amount, time))) kept.Add(amount);
        return kept.OrderBy(amount => amount.Span);
    }

    /// <summary>"between 5 and 7" and "7 km" are "between 5 and 7 km"; "more than 5" and "5 km" are "more than 5 km".</summary>
    private static Amount WithUnit(Amount range, IReadOnlyList<Amount> amounts)
    {
        if (!range.IsRange) return range;
        Amount? last = amounts.FirstOrDefault(amount => amount.Measure is not null && range.Span.Start <= amount.Span.Start && amount.Span.Start < range.Span.End
            && range.Span.End <= amount.Span.End && amount.Value == (range.Value ?? range.Range?.Maximum));
        return last is null ? range : range with { Span = new TextSpan(range.Span.Start, last.Span.End, range.Span.Source), Measure = last.Measure };
    }

    /// <summary>True for the number of a time ("2003", "3 days", "third quarter"); an amount with a unit yields only to a longer time ("34 years old" stays).</summary>
    private static bool IsOf(Amount amount, TextSpan time) =>
        time.Overlaps(amount.Span) && (amount.Measure is null || time.Length > amount.Span.Length);
}
