namespace FactTrack.Cli;

/// <summary>Words of an article that have a role in claims.</summary>
/// <param name="Span">Where.</param>
/// <param name="Role">The role.</param>
/// <param name="Claims">Places of the claims in the result, ascending.</param>
/// <param name="IsWide">True if actions stand in it: a clause, whose line would lie under those of all its own parts.</param>
internal sealed record Mark(TextSpan Span, MarkRole Role, int[] Claims, bool IsWide = false)
{
    /// <summary>All marks of all claims; the same words in the same role once.</summary>
    public static List<Mark> Of(ValueList<Claim> claims)
    {
        TextSpan[] actions = [.. claims.SelectMany(c => c.Action.Words.Spans).Order()];
        return [.. claims.SelectMany((claim, i) => PartsOf(claim).SelectMany(p => p.Part.Spans.Select(span => (span, p.Role, i))))
            .Where(m => !m.span.IsEmpty)
            .GroupBy(m => (m.span, m.Role), m => m.i)
            .Select(g => new Mark(g.Key.span, g.Key.Role, [.. g.Distinct().Order()], g.Key.Role != MarkRole.Action && HoldsOne(actions, g.Key.span)))
            .OrderBy(m => m.Span).ThenBy(m => m.Role)];
    }

    /// <summary>The marked parts of a claim.</summary>
    public static IEnumerable<(TextPart Part, MarkRole Role)> PartsOf(Claim claim)
    {
        foreach (Participant actor in claim.Actors) yield return (actor.Words, MarkRole.Actor);
        yield return (claim.Action.Words, MarkRole.Action);
        foreach (ClaimArgument argument in claim.Arguments) yield return (argument.Words, MarkRole.Argument);
        foreach (Quantity quantity in claim.Quantities) yield return (quantity.Words, MarkRole.Quantity);
        foreach (TimeExpression time in claim.Times) yield return (time.Words, MarkRole.Time);
        foreach (Source source in claim.Attribution?.Chain() ?? [])
            if (source.Words is { } words) yield return (words, MarkRole.Source);
    }

    private static bool HoldsOne(TextSpan[] actions, TextSpan span)
    {
        int first = Array.BinarySearch(actions, new TextSpan(span.Start, span.Start, span.Source));
        if (first < 0) first = ~first;
        return first < actions.Length && span.Contains(actions[first]);
    }
}
