namespace FactTrack;

/// <summary>Which part of a longer time is meant.</summary>
internal enum TimePart : byte
{
    /// <summary>Its first third ("early 2019").</summary>
    Start,

    /// <summary>Its middle third.</summary>
    Middle,

    /// <summary>Its last third.</summary>
    End,

    /// <summary>What lies before now ("earlier this year").</summary>
    Before,

    /// <summary>What lies after now.</summary>
    After,
}
