namespace FactTrack;

/// <summary>How a cue puts its content: the stance of the source to what it says, believes or speaks of.</summary>
public enum Stance : byte
{
    /// <summary>Without a stance ("said").</summary>
    Neutral,

    /// <summary>As true ("confirmed", "knows"); of attitudes, for it ("supports").</summary>
    Endorsed,

    /// <summary>With a distance of the writer's ("claimed", "alleged").</summary>
    Distanced,

    /// <summary>As not true ("denied", "did not believe"); of attitudes, against it ("opposes").</summary>
    Denied,
}
