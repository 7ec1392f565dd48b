namespace FactTrack;

/// <summary>Says a claim in one plain English sentence.</summary>
internal static class ClaimDescriber
{
    /// <summary>The sentence.</summary>
    public static string Describe(Claim claim) =>
        $"{string.Join(", ", claim.Actors)} {claim.Action} {string.Join("; ", claim.Arguments)}";
}
