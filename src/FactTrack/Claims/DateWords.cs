using System.Globalization;

namespace FactTrack;

/// <summary>Intervals as people write them: "2 March 2026", "February 2026", "23 February to 1 March 2026".</summary>
internal static class DateWords
{
    /// <summary>The interval in words, or null where both ends are open.</summary>
    public static string? Of(TimeInterval interval) => interval switch
    {
        { Start: { } start, End: { } end } => Closed(start, end),
        { Start: { } start } => $"from {Moment(start)}",
        { End: { } end } => $"until {Moment(end)}",
        _ => null,
    };

    /// <summary>The year in which it starts or ends, which tells whether words are a date by themselves.</summary>
    public static string YearOf(TimeInterval interval) => ((interval.Start ?? interval.End)?.Year ?? 0).ToString(CultureInfo.InvariantCulture);

    private static string Closed(DateTime start, DateTime end)
    {
        if (start.TimeOfDay != TimeSpan.Zero || end.TimeOfDay != TimeSpan.Zero)
            return end - start <= TimeSpan.FromHours(1) ? Moment(start) : start.Date == end.AddTicks(-1).Date ? $"{Moment(start)} to {Format(end, "HH:mm")}" : $"{Moment(start)} to {Moment(end)}";
        DateTime last = end.AddDays(-1);
        if (last <= start) return Format(start, "d MMMM yyyy");
        if (start is { Day: 1 } && end == start.AddMonths(1)) return Format(start, "MMMM yyyy");
        bool areYears = start is { Day: 1, Month: 1 } && end is { Day: 1, Month: 1 };
        if (areYears && last.Year == start.Year) return Format(start, "yyyy");
        if (areYears) return $"{Format(start, "yyyy")} to {Format(last, "yyyy")}";
        string from = start.Year != last.Year ? "d MMMM yyyy" : start.Month != last.Month ? "d MMMM" : "%d";
        return $"{Format(start, from)} to {Format(last, "d MMMM yyyy")}";
    }

    private static string Moment(DateTime moment) => Format(moment, moment.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy" : "d MMMM yyyy, HH:mm");

    private static string Format(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);
}
