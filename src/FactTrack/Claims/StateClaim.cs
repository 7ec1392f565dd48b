namespace FactTrack;

/// <summary>A property, role, relation or standing policy that holds: be, have, remain, belong, make X the Y, titles.</summary>
public sealed record StateClaim : Claim
{
    /// <summary>What kind of state it is.</summary>
    public StateRelation Relation { get; init; }
}
