using System.Globalization;

namespace FactTrack;

/// <summary>Reads parts of a day: after the day ("Tuesday night"), and from today ("this morning", "last night", "overnight").</summary>
internal static class DayPartReader
{
    private const int CodeLength = 3;

    /// <summary>Takes the part of the day that follows a day, if one does.</summary>
    public static TimeReading Extend(TimeScope scope, TimeReading day)
    {
        int at = day.Tokens.End;
        return day.IsDay && scope.Word(at) is { Kind: CalendarWordKind.DayPart } part ? Add(day, at + 1, part.Code) : day;
    }

    /// <summary>"the night of 5 March", "the morning of the next day", or null.</summary>
    public static TimeReading? ReadOf(TimeScope scope, int at)
    {
        if (scope.Word(at) is not { Kind: CalendarWordKind.DayPart } part || !scope.View.Is(at + 1, "of")) return null;
        int dayAt = scope.View.Is(at + 2, "the") ? at + 3 : at + 2;
        return (DateReader.Read(scope, dayAt) ?? DayReader.Read(scope, dayAt) ?? HolidayReader.Read(scope, dayAt) ?? RelativeReader.Read(scope, dayAt)) is { IsDay: true } day
            ? Add(day with { Tokens = new(at, day.Tokens.End) }, day.Tokens.End, part.Code)
            : null;
    }

    /// <summary>"in the afternoon", "at night": of the day that was told last, or of none.</summary>
    public static TimeReading? ReadBare(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (scope.Word(at) is not { Kind: CalendarWordKind.DayPart } part || view.IsPlural(at) || view.IsNoun(at + 1)) return null;
        bool led = view.Is(at - 1, "at") || (view.Is(at - 1, "the") && view.Upos(at - 2) == Upos.Adp);
        if (!led) return null;
        DateOnly? day = scope.ToldFor(new TimeUnit(1, "D"));
        return Add(new TimeReading(at, at + 1, TimexType.Date, day is { } told ? Calendar.Day(told) : new TimeValue("XXXX-XX-XX", null)), at + 1, part.Code);
    }

    /// <summary>A day's part by its code.</summary>
    public static TimeReading Add(TimeReading day, int end, string code)
    {
        int first = FirstHour(code);
        TimeInterval? interval = day.Day is { } date ? new TimeInterval(date.ToDateTime(new TimeOnly(first, 0)), date.ToDateTime(default).AddHours(first + 4)) : null;
        return new TimeReading(new(day.Tokens.Start, end), TimexType.Time, day.Value + "T" + code, interval);
    }

    /// <summary>"overnight": the night that ends on the day of publication, or the one that begins then.</summary>
    public static TimeReading? ReadOvernight(TimeScope scope, int at)
    {
        if (!scope.View.Is(at, "overnight")) return null;
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Time, new TimeValue("XXXX-XX-XXTNI", null));
        DateOnly evening = scope.DirectionOf(at) == TimeDirection.Future ? today : today.AddDays(-1);
        var interval = new TimeInterval(evening.ToDateTime(new TimeOnly(20, 0)), evening.AddDays(1).ToDateTime(new TimeOnly(8, 0)));
        return new TimeReading(at, at + 1, TimexType.Time, new TimeValue(evening.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "TNI", interval));
    }

    /// <summary>The code of the part of a day that a time is ("NI"), or null.</summary>
    public static string? CodeOf(TimeReading time) =>
        time.Type == TimexType.Time && time.Value.Length > CodeLength && time.Value[^CodeLength..] is "TMO" or "TAF" or "TEV" or "TNI" ? time.Value[^2..] : null;

    /// <summary>True if the words before a token end with a part of a day.</summary>
    public static bool EndsAt(TimeScope scope, int end) => scope.Word(end - 1) is { Kind: CalendarWordKind.DayPart } or { Kind: CalendarWordKind.Day, Code: "NI" };

    /// <summary>Joins a time of day and a part of a day, which tells the half of the day where the clock does not: "10:30 last night".</summary>
    public static TimeReading Join(TimeScope scope, TimeReading clock, TimeReading part)
    {
        string code = part.Value[^2..];
        int hours = int.Parse(clock.Value.AsSpan(1, 2), CultureInfo.InvariantCulture);
        bool isTold = clock.Value.Contains('/', StringComparison.Ordinal);
        for (int token = clock.Tokens.Start; token < clock.Tokens.End; token++) isTold |= scope.Word(token) is { Kind: CalendarWordKind.Meridiem or CalendarWordKind.DayPart };
        bool isLate = !isTold && hours < 12 && (code is "AF" or "EV" ? hours > 0 : code == "NI" && hours > 5);
        if (isLate) clock = clock with { Value = string.Create(CultureInfo.InvariantCulture, $"T{hours + 12}{clock.Value[3..]}") };
        else if (!isTold && hours == 12 && code == "MO") clock = clock with { Value = $"T00{clock.Value[3..]}" }; // "12:17 on Saturday morning"
        TimeValue day = part.Interval?.Start is { } start ? Calendar.Day(DateOnly.FromDateTime(start)) : new TimeValue(part.Value[..^CodeLength], null);
        return ClockReader.Join(clock, new TimeReading(part.Tokens.Start, part.Tokens.End, TimexType.Date, day));
    }

    private static int FirstHour(string code) => code switch { "MO" => 8, "AF" => 12, "EV" => 16, _ => 20 };
}
