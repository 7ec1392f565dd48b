namespace FactTrack;

/// <summary>Any other happening: deeds, casualties, two-sided talk, and nouns that name them.</summary>
public sealed record EventClaim : Claim
{
    /// <summary>True if a noun names it ("Russia's invasion of Ukraine").</summary>
    public bool IsNominal { get; init; }
}
