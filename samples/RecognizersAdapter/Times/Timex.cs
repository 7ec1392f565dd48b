using System.Globalization;
using FactTrack;

namespace RecognizersAdapter;

/// <summary>TIMEX3 values, from the library's way of writing them to FactTrack's.</summary>
internal static class Timex
{
    private static readonly (string Format, Func<DateTime, DateTime> Next)[] s_forms =
    [
        ("yyyy", start => start.AddYears(1)),
        ("yyyy-MM", start => start.AddMonths(1)),
        ("yyyy-MM-dd", start => start.AddDays(1)),
        ("yyyy-MM-ddTHH", start => start.AddMinutes(1)),
        ("yyyy-MM-ddTHH:mm", start => start.AddMinutes(1)),
        ("yyyy-MM-ddTHH:mm:ss", start => start.AddMinutes(1)),
    ];

    /// <summary>The value with what its words left open filled in, as far as that is known.</summary>
    /// <param name="timex">Such as <c>XXXX-10-02</c>, <c>XXXX-WXX-5TAF</c>, <c>(2016-01-12,2016-01-22,P10D)</c>.</param>
    /// <param name="interval">What it was resolved to, or null.</param>
    /// <param name="anchor">A moment in it, or null.</param>
    public static string Fill(string timex, TimeInterval? interval, DateTime? anchor)
    {
        string? ends = interval is { Start: not null, End: not null } closed ? closed.ToString() : null;
        if (timex[0] == '(') return ends ?? string.Join('/', timex.Trim('(', ')').Split(',').Take(2).Select(WithMinutes));
        int clock = timex.IndexOf('T', StringComparison.Ordinal);
        (string date, string time) = clock < 0 ? (timex, "") : (timex[..clock], timex[clock..]);
        // The fifth week of July, the week of 10 July: no form of TIMEX3 writes them.
        if (time.Length == 0 && (IsWeekOfMonth(date) || (IsDay(date) && interval?.End - interval?.Start > TimeSpan.FromDays(1)))) return ends ?? timex;
        if (!date.Contains('X', StringComparison.Ordinal) || anchor is not { } day) return WithMinutes(timex);
        if (date.StartsWith("XXXX-", StringComparison.Ordinal) && !date.AsSpan(4).Contains('X')) return WithMinutes(Text(day, "yyyy") + date[4..] + time);
        return IsDay(date) ? WithMinutes(Text(day, "yyyy-MM-dd") + time) : ends ?? timex;
    }

    /// <summary>The interval that a whole value denotes, or null.</summary>
    public static TimeInterval? IntervalOf(string value)
    {
        if (value.Split('/') is [var first, var last]) return IntervalOf(first)?.Start is { } from && IntervalOf(last)?.Start is { } to && from < to ? new(from, to) : null;
        foreach ((string format, Func<DateTime, DateTime> next) in s_forms)
            if (DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime start) && start.Year < 9000) return new(start, next(start));
        return value.Split("-W") is [{ Length: 4 } year, { Length: 2 } week] && int.TryParse(year, out int y) && int.TryParse(week, out int w) && y is > 1 and < 9000 && w is >= 1 and <= 53
            ? new(ISOWeek.ToDateTime(y, w, DayOfWeek.Monday), ISOWeek.ToDateTime(y, w, DayOfWeek.Monday).AddDays(7))
            : null;
    }

    /// <summary><c>2016-07-W05</c>.</summary>
    private static bool IsWeekOfMonth(string date) => date is [_, _, _, _, '-', _, _, '-', 'W', _, _];

    /// <summary><c>XXXX-10-02</c>, <c>XXXX-WXX-5</c>, <c>XXXX-XX-21</c>, <c>XXXX-05-WXX-1-#4</c>.</summary>
    private static bool IsDay(string date) => date.Length >= 10 && char.IsAsciiDigit(date[^1]);

    /// <summary><c>T08</c> as FactTrack writes it, <c>T08:00</c>.</summary>
    private static string WithMinutes(string timex) => timex is [.., 'T', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? timex + ":00" : timex;

    private static string Text(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);
}
