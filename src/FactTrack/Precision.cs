namespace FactTrack;

/// <summary>How sure a claim must be to be given.</summary>
public enum Precision : byte
{
    /// <summary>Every claim that was read.</summary>
    All,

    /// <summary>Claims that are more likely right than wrong.</summary>
    Balanced,

    /// <summary>Only claims and parts meant to be right 95 times of 100.</summary>
    Editorial,
}
