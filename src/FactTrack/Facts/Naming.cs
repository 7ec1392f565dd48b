namespace FactTrack;

/// <summary>How well a claim tells a participant from others.</summary>
internal enum Naming : byte
{
    /// <summary>Not at all: it has none, or "people" and the like.</summary>
    None,

    /// <summary>By a noun that says what it is.</summary>
    Described,

    /// <summary>By a name.</summary>
    Named,
}
