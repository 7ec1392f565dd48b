namespace FactTrack;

/// <summary>Reads places in a month or year: "the first week of June", "the third Monday of January", "the last day of 2024", "the week of April 10".</summary>
internal static class PlaceReader
{
    /// <summary>Reads such a time that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (view.Is(at, "week") && view.Is(at + 1, "of")) return ReadWeekOf(scope, at);
        int ordinal = -1, end = at + 1;
        if (NumberReader.ReadWhole(view, at) is { Kind: NumberKind.Ordinal, Value: >= 1 and <= 53 } number) (ordinal, end) = ((int)number.Value, number.Tokens.End);
        else if (!TimeWords.Last.Contains(view[at]) && !TimeWords.Final.Contains(view[at])) return null;
        if (ordinal > 0 && view.Is(end, "of") && ReadDayOf(scope, at, ordinal, end + 1) is { } day) return day;
        if (!(view.Is(end + 1, "of") || view.Is(end + 1, "in"))) return null;
        if (TimeWords.Every.Contains(view[end + 2]) && TimeUnit.At(view, end + 3) is { } every && scope.Word(end) is not null) return new TimeReading(at, end + 4, TimexType.Set, new TimeValue(every.Duration(1), null));
        int wholeAt = view.Is(end + 2, "the") ? end + 3 : end + 2;
        if ((DateReader.Read(scope, wholeAt) ?? YearReader.Read(scope, wholeAt) ?? RelativeReader.Read(scope, wholeAt) ?? TimeGrammar.ReadBareUnit(scope, wholeAt)) is not { Type: TimexType.Date, Interval: { Start: { } first, End: { } last } } whole) return null;
        if (last - first < TimeSpan.FromDays(28) || last - first > TimeSpan.FromDays(366)) return null;
        return ValueOf(scope, end, ordinal, DateOnly.FromDateTime(first), DateOnly.FromDateTime(last)) is { } value ? new TimeReading(at, whole.Tokens.End, TimexType.Date, value) : null;
    }

    /// <summary>"the 2nd of last month".</summary>
    private static TimeReading? ReadDayOf(TimeScope scope, int at, int ordinal, int monthAt)
    {
        if (RelativeReader.Read(scope, monthAt) is not { Type: TimexType.Date, Interval: { Start: { } first, End: { } last } } month || (last - first).Days is < 28 or > 31 || ordinal > (last - first).Days) return null;
        return new TimeReading(at, month.Tokens.End, TimexType.Date, Calendar.Day(DateOnly.FromDateTime(first).AddDays(ordinal - 1)));
    }

    private static TimeValue? ValueOf(TimeScope scope, int at, int ordinal, DateOnly first, DateOnly last)
    {
        switch (scope.Word(at))
        {
            case { Kind: CalendarWordKind.Weekday } weekday:
                DateOnly day = ordinal > 0
                    ? first.AddDays(((weekday.Number - Calendar.Weekday(first) + 7) % 7) + (7 * (ordinal - 1)))
                    : last.AddDays(-1).AddDays(-((Calendar.Weekday(last.AddDays(-1)) - weekday.Number + 7) % 7));
                return day < last ? Calendar.Day(day) : null;
            case { Kind: CalendarWordKind.Unit, Code: "D" }:
                DateOnly place = ordinal > 0 ? first.AddDays(ordinal - 1) : last.AddDays(-1);
                return place < last ? Calendar.Day(place) : null;
            case { Kind: CalendarWordKind.Unit, Code: "W", Number: 1 }:
                DateOnly monday = ordinal > 0 ? Calendar.Monday(first.AddDays(3)).AddDays(7 * (ordinal - 1)) : Calendar.Monday(last.AddDays(-4));
                return monday < last ? Calendar.Week(monday) : null;
            case { Kind: CalendarWordKind.Weekend }:
                DateOnly saturday = first.AddDays(((6 - Calendar.Weekday(first) + 7) % 7) + (7 * (Math.Max(ordinal, 1) - 1)));
                return saturday < last && ordinal > 0 ? Calendar.Weekend(saturday) : null;
            default:
                return null;
        }
    }

    /// <summary>"the week of April 10".</summary>
    private static TimeReading? ReadWeekOf(TimeScope scope, int at) =>
        (DateReader.Read(scope, at + 2) ?? HolidayReader.Read(scope, at + 2)) is { Day: { } day } date ? new TimeReading(at, date.Tokens.End, TimexType.Date, Calendar.Week(day)) : null;
}
