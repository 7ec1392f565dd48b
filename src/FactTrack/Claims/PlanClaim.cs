namespace FactTrack;

/// <summary>An intention, commitment, schedule or prediction; <see cref="Claim.Action"/> is the action ahead.</summary>
public sealed record PlanClaim : Claim
{
    /// <summary>How it is committed to.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>The words that commit ("has agreed", "will", "planned"), or null.</summary>
    public TextPart? Operator { get; init; }
}
