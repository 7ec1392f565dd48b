using System.Globalization;

namespace FactTrack;

/// <summary>TIMEX3 values and half-open intervals of days, weeks, months, seasons, years and longer.</summary>
/// <remarks>Years are 1 to 9998; callers keep to 1000 to 8999, so that no arithmetic here can leave the calendar.</remarks>
internal static class Calendar
{
    /// <summary>A day.</summary>
    public static TimeValue Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Between(day, day.AddDays(1)));

    /// <summary>The ISO week that holds a day.</summary>
    public static TimeValue Week(DateOnly day)
    {
        DateOnly monday = Monday(day);
        DateTime thursday = monday.AddDays(3).ToDateTime(default);
        return new(string.Create(CultureInfo.InvariantCulture, $"{thursday.Year:0000}-W{ISOWeek.GetWeekOfYear(thursday):00}"), Between(monday, monday.AddDays(7)));
    }

    /// <summary>The weekend of the ISO week that holds a day.</summary>
    public static TimeValue Weekend(DateOnly day) =>
        new(Week(day).Value + "-WE", Between(Monday(day).AddDays(5), Monday(day).AddDays(7)));

    /// <summary>A month.</summary>
    public static TimeValue Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), Between(first, first.AddMonths(1)));
    }

    /// <summary>A quarter, 1 to 4.</summary>
    public static TimeValue Quarter(int year, int quarter) => Months(year, quarter, 3, "Q");

    /// <summary>A half-year, 1 or 2.</summary>
    public static TimeValue Half(int year, int half) => Months(year, half, 6, "H");

    /// <summary>A year.</summary>
    public static TimeValue Year(int year) => Years(year, 1, year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>A decade, by its first year.</summary>
    public static TimeValue Decade(int first) => Years(first, 10, (first / 10).ToString("000", CultureInfo.InvariantCulture));

    /// <summary>A century, by its ordinal: the 21st is 2000 to 2099 in TIMEX3.</summary>
    public static TimeValue Century(int ordinal) => Years((ordinal - 1) * 100, 100, (ordinal - 1).ToString("00", CultureInfo.InvariantCulture));

    /// <summary>A meteorological season; winter by the year in which it begins.</summary>
    /// <param name="year">The year of its first day.</param>
    /// <param name="code">SP, SU, FA or WI.</param>
    /// <param name="southern">True for the southern hemisphere.</param>
    public static TimeValue Season(int year, string code, bool southern)
    {
        var first = new DateOnly(year, FirstMonth(code, southern), 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{code}"), Between(first, first.AddMonths(3)));
    }

    /// <summary>The first month of a season.</summary>
    public static int FirstMonth(string code, bool southern)
    {
        int northern = code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        return southern ? ((northern + 5) % 12) + 1 : northern;
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The interval from one day up to another.</summary>
    public static TimeInterval Between(DateOnly start, DateOnly end) => new(start.ToDateTime(default), end.ToDateTime(default));

    private static TimeValue Months(int year, int ordinal, int length, string letter)
    {
        var first = new DateOnly(year, ((ordinal - 1) * length) + 1, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{letter}{ordinal}"), Between(first, first.AddMonths(length)));
    }

    private static TimeValue Years(int first, int count, string value) =>
        new(value, first < 1 ? null : Between(new DateOnly(first, 1, 1), new DateOnly(first + count, 1, 1)));
}
