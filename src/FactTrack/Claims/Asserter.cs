namespace FactTrack;

/// <summary>Who puts a claim forward.</summary>
public enum Asserter : byte
{
    /// <summary>A source; see <see cref="Claim.Attribution"/>.</summary>
    Source,

    /// <summary>The article itself, in the outlet's own words.</summary>
    Article,

    /// <summary>Somebody, but not found whom: the claim is quoted, or in reach of a cue without a source.</summary>
    Unresolved,
}
