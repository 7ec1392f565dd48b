namespace FactTrack;

/// <summary>How an action ahead is committed to.</summary>
public enum Commitment : byte
{
    /// <summary>Intended, planned, aimed at.</summary>
    Intended,

    /// <summary>Agreed.</summary>
    Agreed,

    /// <summary>Promised, vowed, pledged.</summary>
    Promised,

    /// <summary>Scheduled, due.</summary>
    Scheduled,

    /// <summary>Predicted ("will").</summary>
    Predicted,
}
