namespace FactTrack;

/// <summary>Reads where and over which time a claim's figures hold.</summary>
internal static class ScopeReader
{
    // An event takes hours, and a weekend of them is a round-up.
    private static readonly TimeSpan s_longestEvent = TimeSpan.FromDays(1.5);

    /// <summary>The place by its entity's name or its words, or null.</summary>
    public static string? PlaceOf(Claim claim) => claim.Argument(Role.Place) is { } place ? place.Entity?.Name ?? place.Minimal.ToString() : null;

    /// <summary>The first resolved time, or null.</summary>
    public static TimeInterval? TimeOf(Claim claim)
    {
        foreach (TimeExpression time in claim.Times)
            if (time.Interval is { } interval) return interval;
        return null;
    }

    /// <summary>For counts of what happened: true if the claim tells of several events or a stretch of time: "in two separate attacks", "so far this year".</summary>
    public static bool IsSum(Claim claim)
    {
        foreach (TimeExpression time in claim.Times)
        {
            if (time.Relation == TimeRelation.Since || time.Type == TimexType.Set) return true;
            if (time.Relation is TimeRelation.At or TimeRelation.During && time.Interval is { Start: { } start, End: { } end } && end - start > s_longestEvent) return true;
        }

        foreach (ClaimArgument argument in claim.Arguments)
            if (argument.Role is not (Role.Object or Role.Content or Role.Time) && PartWords.Of(argument.Words).Any(word => FateLexicon.Shared.IsSum(word, argument.Preposition))) return true;

        foreach (Quantity quantity in claim.Quantities)
            if (quantity is { Unit: null, IsOrdinal: false, CountOf: { } counted } && quantity.Value > 1 && IsEvents(counted.Lemma)) return true;
        return false;
    }

    /// <summary>True where events are counted ("three attacks", "40 arrests"): like people who were hit, they add up over time, and troops or employees do not.</summary>
    public static bool IsEvents(string measure) => ClauseLexicon.Shared.EventNounOf(measure[(measure.LastIndexOf(' ') + 1)..]) is not null;
}
