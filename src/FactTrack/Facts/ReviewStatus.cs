namespace FactTrack;

/// <summary>What the last accepting, rejecting or correcting review said.</summary>
public enum ReviewStatus : byte
{
    /// <summary>Nobody has looked at it.</summary>
    None,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Corrected.</summary>
    Corrected,
}
