namespace FactTrack;

/// <summary>How a nominal is determined.</summary>
internal enum Definiteness : byte
{
    /// <summary>No determiner ("diplomacy", "Russian forces").</summary>
    Bare,

    /// <summary>A, an, another, some.</summary>
    Indefinite,

    /// <summary>The, this, both.</summary>
    Definite,

    /// <summary>His, Russia's.</summary>
    Possessed,

    /// <summary>No, any, every, what: stands for nobody.</summary>
    Empty,
}
