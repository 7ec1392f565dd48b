namespace FactTrack;

/// <summary>A belief, estimate or judgement: believe, expect, estimate, assess, fear, doubt, conclude.</summary>
public sealed record AssessmentClaim : Claim
{
    /// <summary>The ids of the claims that are believed.</summary>
    public ValueList<string> Content { get; init; } = [];
}
