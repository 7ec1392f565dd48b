namespace FactTrack;

/// <summary>What a noun stands for, as far as the role of a prepositional phrase hangs on it.</summary>
internal enum NounSense : byte
{
    /// <summary>None of the others, or not known.</summary>
    Other,

    /// <summary>A place that does not act: "the airport".</summary>
    Place,

    /// <summary>A place that may act: a country, a city, a university.</summary>
    Polity,

    /// <summary>A body that acts and may be a place: "the ministry".</summary>
    Institution,

    /// <summary>Somebody.</summary>
    Agent,

    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>An amount.</summary>
    Amount,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A part of a body.</summary>
    BodyPart,
}
