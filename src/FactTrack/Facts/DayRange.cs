namespace FactTrack;

/// <summary>The days on which a claim's action may have been, as far as the claim tells: half-open, by number of day; or only a day of the week.</summary>
/// <param name="From">The first day (<see cref="DateOnly.DayNumber"/>), or <see cref="int.MinValue"/> if open.</param>
/// <param name="Until">One past the last day, or <see cref="int.MaxValue"/> if open.</param>
/// <param name="Weekday">ISO day of the week, 1 to 7, of a time that is not resolved; 0 if there is none.</param>
internal readonly record struct DayRange(int From, int Until, byte Weekday)
{
    private const string WeekdayValue = "XXXX-WXX-";

    /// <summary>Any day.</summary>
    public static DayRange Any => new(int.MinValue, int.MaxValue, 0);

    /// <summary>True if it leaves no day out.</summary>
    public bool IsAny => this == Any;

    /// <summary>When a claim's action was: its first date or time of day that it happened at, on or during.</summary>
    public static DayRange Of(Claim claim)
    {
        foreach (TimeExpression time in claim.Times)
        {
            if (time.Type is not (TimexType.Date or TimexType.Time) || time.Relation is not (TimeRelation.At or TimeRelation.During)) continue;
            if (time.Interval is { } interval) return new DayRange(Day(interval.Start, 0) ?? int.MinValue, Day(interval.End, 1) ?? int.MaxValue, 0);
            if (time.Value.StartsWith(WeekdayValue, StringComparison.Ordinal) && time.Value.Length > WeekdayValue.Length && time.Value[WeekdayValue.Length] is >= '1' and <= '7' and char day)
                return Any with { Weekday = (byte)(day - '0') };
        }

        return Any;
    }

    /// <summary>False if no day can be both: half a day's difference between time zones is allowed for.</summary>
    public bool Meets(DayRange other) =>
        Weekday != 0 && other.Weekday != 0 ? Weekday == other.Weekday : From < other.Until && other.From < Until;

    // The end is not of the range: midnight belongs to the day before.
    private static int? Day(DateTime? moment, int isEnd) =>
        moment is not { } m ? null : DateOnly.FromDateTime(m).DayNumber + (isEnd == 1 && m.TimeOfDay > TimeSpan.Zero ? 1 : 0);
}
