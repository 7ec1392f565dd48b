namespace FactTrack;

/// <summary>Finds what claims lost among their changes.</summary>
/// <param name="text">The alignment of both texts: words that stay in their place are not lost, however the sentence around them was read.</param>
internal sealed class DriftFinder(TextAlignment text)
{
    /// <summary>The drifts among differences; each lost word is told once a kind.</summary>
    public ValueList<Drift> Find(StoryDifference difference)
    {
        var drifts = new List<Drift>();
        var told = new HashSet<(DriftKind, TextSpan)>();
        foreach (ClaimDifference claim in difference.Claims)
        {
            if (claim is not { Earlier: { } earlier, Later: { } later }) continue;
            foreach (ClaimChange change in claim.Changes)
            {
                if (KindOf(change, earlier, later) is not { } kind) continue;
                if (told.Add((kind, (change.Earlier ?? earlier.Action.Words).Extent))) drifts.Add(new Drift(kind, earlier, later, change.Earlier));
            }
        }

        return [.. drifts];
    }

    private DriftKind? KindOf(ClaimChange change, Claim earlier, Claim later) => change.Part switch
    {
        ClaimPart.Allegation when change.Earlier is not null && later.Allegation is null && earlier.Allegation is not { IsUnproven: false } && IsGone(change) => DriftKind.AllegationLost,
        ClaimPart.Bound when change.Later is not null && IsExact(later, change.Later) && IsGone(change) => DriftKind.BoundLost,
        ClaimPart.Polarity when later.Polarity == Polarity.Positive && IsGone(change) => DriftKind.NegationLost,
        ClaimPart.Certainty when later.Certainty < earlier.Certainty && !earlier.IsAllegation && !IsDone(earlier, later) && IsGone(change) => DriftKind.HedgeLost,
        ClaimPart.Source when SourceComparer.IsLost(earlier, later) => DriftKind.SourceLost,
        ClaimPart.Quote => DriftKind.QuoteAltered,
        _ => null,
    };

    private bool IsGone(ClaimChange change) => change.Earlier is null || !text.Stays(change.Earlier);

    // What was ahead has come: news, and no drift.
    private static bool IsDone(Claim earlier, Claim later) => earlier is PlanClaim && later is not PlanClaim;

    private static bool IsExact(Claim claim, TextPart words) =>
        claim.Quantities.Any(amount => amount.Approximation == Approximation.Exact && amount.Words.Equals(words))
        || claim.Times.Any(time => time.Approximation == Approximation.Exact && time.Words.Equals(words));
}
