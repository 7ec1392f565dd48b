using System.Globalization;

namespace FactTrack;

/// <summary>A unit of time in TIMEX3: how many of D, W, M, Y, TH, TM or TS.</summary>
internal readonly record struct TimeUnit(int Count, string Code)
{
    private const int Limit = 900;

    // The calendar ends after 9999 and before 1; what is moved stays well inside.
    private const decimal MostUnits = 1_000_000, MiddleYear = 4500, MostYears = 4490;

    /// <summary>The unit at a token, or null.</summary>
    public static TimeUnit? At(SentenceView view, int at) =>
        CalendarWords.Find(view[at]) is { Kind: CalendarWordKind.Unit } word ? new TimeUnit(word.Number, word.Code) : null;

    /// <summary>True for hours, minutes and seconds.</summary>
    public bool IsClock => Code.Length == 2;

    /// <summary>A duration's value, such as <c>P3Y</c> or <c>PT24H</c>; null for an unsharp number gives <c>PXY</c>.</summary>
    public string Duration(decimal? number)
    {
        (int count, string code) = Count switch { 10 => (1, "DE"), 100 => (1, "CE"), 1000 => (1, "ML"), _ => (Count, Code) };
        string amount = number is { } n ? (n * count).ToString("0.####", CultureInfo.InvariantCulture) : "X";
        return IsClock ? "PT" + amount + Code[1] : "P" + amount + code;
    }

    private decimal YearsOfOne => Code switch { "Y" => 1, "M" => 1 / 12m, "W" => 1 / 52m, _ => 1 / 365m };

    /// <summary>A day moved by a number of units; null for parts of units, hours, or too far away.</summary>
    public DateOnly? Shift(DateOnly day, decimal number)
    {
        if (Math.Abs(number) > MostUnits || Math.Abs(number) * Count * YearsOfOne + Math.Abs(day.Year - MiddleYear) > MostYears) return null;
        decimal units = number * Count;
        if (IsClock || units != decimal.Truncate(units)) return Code == "Y" && units * 12 == decimal.Truncate(units * 12) && Math.Abs(units) <= Limit ? day.AddMonths((int)(units * 12)) : null;
        int years = Code switch { "Y" => 1, "M" => 12, "W" => 52, _ => 365 };
        if (Math.Abs(units) > Limit * years) return null;
        return Code switch
        {
            "Y" => day.AddYears((int)units),
            "M" => day.AddMonths((int)units),
            "W" => day.AddDays((int)units * 7),
            _ => day.AddDays((int)units),
        };
    }

    /// <summary>The day, week, month, year, decade or century that holds a day, by the unit's size.</summary>
    public TimeValue Around(DateOnly day) => (Code, Count) switch
    {
        ("D", _) => Calendar.Day(day),
        ("W", 1) => Calendar.Week(day),
        ("W", _) => Calendar.Day(day),
        ("M", 1) => Calendar.Month(day.Year, day.Month),
        ("M", _) => Calendar.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        ("Y", 10) => Calendar.Decade(day.Year / 10 * 10),
        ("Y", 100) => Calendar.Century((day.Year / 100) + 1),
        _ => Calendar.Year(day.Year),
    };

    /// <summary>The value of one such unit that is not known.</summary>
    public string Unknown => (Code, Count) switch
    {
        ("D", _) => "XXXX-XX-XX",
        ("W", 1) => "XXXX-WXX",
        ("W", _) => "XXXX-XX-XX",
        ("M", 1) => "XXXX-XX",
        ("M", _) => "XXXX-QX",
        ("Y", 10) => "XXX",
        ("Y", 100) => "XX",
        ("Y", _) => "XXXX",
        _ => "XXXX-XX-XXTXX",
    };
}
