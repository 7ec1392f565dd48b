namespace FactTrack;

/// <summary>What became of people whom a claim counts.</summary>
internal enum Fate : byte
{
    /// <summary>None told.</summary>
    None,

    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Alive with injuries.</summary>
    Injured,

    /// <summary>Shot, struck or among the victims: killed or injured.</summary>
    Hit,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Arrested or detained.</summary>
    Arrested,

    /// <summary>Fled, evacuated, homeless.</summary>
    Displaced,

    /// <summary>Rescued.</summary>
    Rescued,

    /// <summary>Infected.</summary>
    Infected,

    /// <summary>Abducted.</summary>
    Abducted,

    /// <summary>Set free.</summary>
    Freed,
}
