namespace FactTrack;

/// <summary>Finds what claims lost among their changes.</summary>
/// <param name="earlier">The earlier text.</param>
/// <param name="later">The later text. Words that stay in their place are not lost, however the sentence around them was read.</param>
internal sealed class DriftFinder(Article earlier, Article later)
{
    // Most claims that are one lost nothing, and aligning texts costs more than comparing claims.
    private TextAlignment? _text;

    /// <summary>The drifts among differences; each lost word is told once a kind.</summary>
    public ValueList<Drift> Find(StoryDifference difference) =>
        [.. difference.Claims.Where(claim => claim.IsChanged).SelectMany(Find).DistinctBy(drift => (drift.Kind, (drift.Lost ?? drift.Earlier.Action.Words).Extent))];

    /// <summary>What a claim lost that is one with an earlier one.</summary>
    public IEnumerable<Drift> Find(Claim before, Claim after) => Find(new ClaimDifference(before, after, ClaimComparer.Compare(before, after)));

    private IEnumerable<Drift> Find(ClaimDifference claim)
    {
        foreach (ClaimChange change in claim.Changes)
            if (KindOf(change, claim.Earlier!, claim.Later!) is { } kind) yield return new Drift(kind, claim.Earlier!, claim.Later!, change.Earlier);
    }

    private DriftKind? KindOf(ClaimChange change, Claim before, Claim after) => change.Part switch
    {
        ClaimPart.Allegation when change.Earlier is not null && after.Allegation is null && before.Allegation is not { IsUnproven: false } && IsGone(change) => DriftKind.AllegationLost,
        ClaimPart.Bound when change.Later is not null && IsExact(after, change.Later) && IsGone(change) => DriftKind.BoundLost,
        ClaimPart.Polarity when after.Polarity == Polarity.Positive && IsGone(change) => DriftKind.NegationLost,
        ClaimPart.Certainty when after.Certainty < before.Certainty && !before.IsAllegation && !IsDone(before, after) && IsGone(change) => DriftKind.HedgeLost,
        ClaimPart.Source when SourceComparer.IsLost(before, after) => DriftKind.SourceLost,
        ClaimPart.Quote => DriftKind.QuoteAltered,
        _ => null,
    };

    private bool IsGone(ClaimChange change) => change.Earlier is null || !(_text ??= new TextAlignment(earlier, later)).Stays(change.Earlier);

    // What was ahead has come: news, and no drift.
    private static bool IsDone(Claim before, Claim after) => before is PlanClaim && after is not PlanClaim;

    private static bool IsExact(Claim claim, TextPart words) =>
        claim.Quantities.Any(amount => amount.Approximation == Approximation.Exact && amount.Words.Equals(words))
        || claim.Times.Any(time => time.Approximation == Approximation.Exact && time.Words.Equals(words));
}
