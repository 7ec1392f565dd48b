namespace FactTrack.Cli;

/// <summary>What people read about a claim beside its sentence.</summary>
internal static class ClaimLabels
{
    /// <summary>The words for the kinds.</summary>
    public static string[] Kinds { get; } = ["statement", "assessment", "plan", "figure", "state", "event"];

    /// <summary>The kind in one word.</summary>
    public static string Kind(Claim claim) => claim switch
    {
        StatementClaim => "statement",
        AssessmentClaim => "assessment",
        PlanClaim => "plan",
        FigureClaim => "figure",
        StateClaim => "state",
        _ => "event",
    };

    /// <summary>Who stands behind it, the innermost source first.</summary>
    public static string Source(Claim claim) => claim switch
    {
        { Asserter: Asserter.Article } => "source: the article itself",
        { Attribution: { } attribution } => "source: " + string.Join(", reported by ", attribution.Chain()),
        _ => "source: unclear",
    };

    /// <summary>What a reader must not miss: negation, doubt, an accusation and how far it went, condition, stance.</summary>
    public static IEnumerable<string> Badges(Claim claim)
    {
        if (claim.Polarity == Polarity.Negative) yield return "negated";
        if (claim.Certainty == Certainty.Unknown) yield return "certainty unknown";
        else if (claim.Certainty != Certainty.Certain) yield return claim.Certainty.ToString().ToLowerInvariant();
        if (claim.IsAllegation) yield return "allegation";
        if (claim.Allegation is { } allegation)
        {
            yield return Label.Words(allegation.Status);
            if (allegation.IsDenied && claim.IsAllegation) yield return "denied by the accused";
        }

        if (claim.Asserter == Asserter.Unresolved) yield return "unresolved source";
        if (claim.Condition is not null) yield return "conditional";
        if (claim.Attribution is { } attribution)
        {
            if (attribution.Stance is Stance.Distanced or Stance.Denied) yield return attribution.Stance.ToString().ToLowerInvariant();
            if (attribution.Source.IsAnonymous) yield return "anonymous source";
        }
    }

    /// <summary>For each part the rule that gave it and the words that triggered it; for the source each link of the chain, from the innermost.</summary>
    public static IEnumerable<string> Why(Claim claim)
    {
        foreach (Reason reason in claim.Why)
            if (reason.Part != "source" || claim.Attribution is null) yield return reason.ToString();
        for (Attribution? at = claim.Attribution; at is not null; at = at.ReportedBy)
            yield return $"{(at == claim.Attribution ? "source" : "reported by")}: {AttributionLabels.Why(at)}";
    }
}
