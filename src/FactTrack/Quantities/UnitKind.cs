namespace FactTrack;

/// <summary>What a unit measures.</summary>
public enum UnitKind : byte
{
    /// <summary>Money; the code is ISO 4217, or the symbol where the currency is unclear.</summary>
    Currency,

    /// <summary>Per cent; the code is <c>%</c>.</summary>
    Percent,

    /// <summary>Percentage or basis points; the code is <c>pp</c> or <c>bp</c>.</summary>
    PercentagePoint,

    /// <summary>Length or distance.</summary>
    Length,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Volume.</summary>
    Volume,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Speed.</summary>
    Speed,

    /// <summary>Temperature.</summary>
    Temperature,

    /// <summary>Energy or power.</summary>
    Energy,

    /// <summary>Data or data rate.</summary>
    Data,

    /// <summary>Pressure.</summary>
    Pressure,

    /// <summary>An age ("34 years old"); other lengths of time are times, not amounts.</summary>
    Duration,

    /// <summary>An angle; the code is <c>deg</c> or <c>rad</c>.</summary>
    Angle,

    /// <summary>How many times as much ("doubled", "tenfold", "three times as many"); the code is <c>x</c>.</summary>
    Multiple,

    /// <summary>Any other unit of a lexicon ("magnitude", "barrel").</summary>
    Other,
}
