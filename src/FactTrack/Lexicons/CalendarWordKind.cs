namespace FactTrack;

/// <summary>The kinds of calendar words.</summary>
internal enum CalendarWordKind : byte
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>A day of the week in the plural ("Fridays").</summary>
    Weekdays,

    /// <summary>A season, with its TIMEX3 code.</summary>
    Season,

    /// <summary>A unit of time: how many of which TIMEX3 unit.</summary>
    Unit,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A part of the day, with its TIMEX3 code.</summary>
    DayPart,

    /// <summary>A day told from today ("yesterday" is -1).</summary>
    Day,

    /// <summary>"a.m." (0) and "p.m." (12).</summary>
    Meridiem,

    /// <summary>"o'clock".</summary>
    Clock,

    /// <summary>An hour with a name ("noon").</summary>
    Hour,

    /// <summary>A time zone, with its offset.</summary>
    Zone,

    /// <summary>A decade of the last century ("nineties").</summary>
    Decade,

    /// <summary>"AD" (1) and "BC" (-1).</summary>
    Era,
}
