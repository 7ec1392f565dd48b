namespace FactTrack;

/// <summary>Whether a fact is contested.</summary>
public enum ContestStatus : byte
{
    /// <summary>By nobody.</summary>
    None,

    /// <summary>Another origin reports the contrary, or a figure of the same scope that does not agree.</summary>
    Disputed,

    /// <summary>Somebody denies it.</summary>
    Denied,
}
