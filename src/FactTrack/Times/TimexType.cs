namespace FactTrack;

/// <summary>The types of TIMEX3.</summary>
public enum TimexType : byte
{
    /// <summary>A calendar day or longer ("Tuesday", "last autumn", "2019").</summary>
    Date,

    /// <summary>A time of day ("10 a.m. on Tuesday").</summary>
    Time,

    /// <summary>A length of time ("three years").</summary>
    Duration,

    /// <summary>Something that comes again ("every Friday").</summary>
    Set,
}
