namespace FactTrack;

/// <summary>How the one who passes a content on stands to it.</summary>
public enum Stance : byte
{
    /// <summary>Without a stance ("said").</summary>
    Neutral,

    /// <summary>As true ("confirmed", "revealed").</summary>
    Endorsed,

    /// <summary>With a distance ("claimed", "alleged").</summary>
    Distanced,

    /// <summary>As not true ("denied").</summary>
    Denied,
}
