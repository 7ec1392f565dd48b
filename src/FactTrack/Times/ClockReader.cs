using System.Globalization;

namespace FactTrack;

/// <summary>Reads times of day: "10 a.m.", "10:30", "1030 GMT", "5 o'clock", "noon".</summary>
internal static class ClockReader
{
    /// <summary>Reads a time of day that begins at a token, or null; its value is <c>T10:30</c> without a day.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (scope.Word(at) is { Kind: CalendarWordKind.Hour } hour) return Clock(scope, at, at + 1, hour.Number, 0);
        bool colon = TryReadHours(view[at], out int h, out int m);
        int end = at + 1;
        if (!colon && (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal, Scale: 1, Value: >= 0 and < 10000 } number || !Whole(number, view[at], out h, out m, out end))) return null;
        switch (CalendarWords.Find(view[end]))
        {
            case { Kind: CalendarWordKind.Meridiem } half when h is >= 1 and <= 12:
                return Clock(scope, at, end + 1, (h % 12) + half.Number, m);
            case { Kind: CalendarWordKind.Clock } when h is >= 1 and <= 12 && m == 0:
                return Clock(scope, at, end + 1, h, m);
            case { Kind: CalendarWordKind.Zone } when colon || view[at].Length == 4:
                return Clock(scope, at, end, h, m);
            default:
                return colon && view.Upos(at) is Upos.Num or Upos.Noun && !view.Is(end, "-") ? Clock(scope, at, end, h, m) : null;
        }
    }

    /// <summary>"at 8", "around eleven": an hour alone, which is a time only beside a part of a day; or null.</summary>
    public static TimeReading? ReadHour(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (!TimeWords.ClockLinks.Contains(view[at - 1]) || NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal, Scale: 1, Tokens.Length: 1, Value: >= 1 and <= 12 } hour || hour.Value % 1 != 0) return null;
        if (view.Upos(at + 1) is Upos.Noun or Upos.Num && scope.Word(at + 1) is not { Kind: CalendarWordKind.Day }) return null;
        return Clock(scope, at, at + 1, (int)hour.Value, 0);
    }

    /// <summary>"2 to 5 pm", "between 9 and 11 a.m.": the first hour takes the half of the day from the second; or null.</summary>
    public static TimeReading? ReadRange(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        bool links = view.Is(at + 1, "to") || view.Is(at + 1, "-") || (view.Is(at + 1, "and") && view.Is(at - 1, "between"));
        if (!links || NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal, Scale: 1, Tokens.Length: 1, Value: >= 1 and <= 12 } first || first.Value % 1 != 0) return null;
        if (NumberReader.ReadWhole(view, at + 2) is not { Kind: NumberKind.Cardinal } second || scope.Word(second.Tokens.End) is not { Kind: CalendarWordKind.Meridiem } || Read(scope, at + 2) is not { } last) return null;
        int end = int.Parse(last.Value.AsSpan(1, 2), CultureInfo.InvariantCulture), half = end >= 12 ? 12 : 0;
        int start = ((int)first.Value % 12) + half;
        if (start > end) start -= 12;
        return start < 0 ? null : new TimeReading(at, last.Tokens.End, TimexType.Time, new TimeValue(string.Create(CultureInfo.InvariantCulture, $"T{start:00}:00/{last.Value}"), null)) { Relation = TimeRelation.During };
    }

    /// <summary>Joins a time of day and a day.</summary>
    public static TimeReading Join(TimeReading clock, TimeReading day)
    {
        var tokens = new TokenRange(Math.Min(clock.Tokens.Start, day.Tokens.Start), Math.Max(clock.Tokens.End, day.Tokens.End));
        TimeInterval? interval = null;
        int slash = clock.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            TimeReading first = Join(clock with { Value = clock.Value[..slash] }, day), last = Join(clock with { Value = clock.Value[(slash + 1)..] }, day);
            interval = first.Interval?.Start is { } start && last.Interval?.Start is { } end ? new TimeInterval(start, end) : null;
            return new TimeReading(tokens, TimexType.Time, first.Value + "/" + last.Value, interval) { Relation = clock.Relation };
        }

        if (day.Day is { } date && clock.Value.Length >= 6)
        {
            int hours = int.Parse(clock.Value.AsSpan(1, 2), CultureInfo.InvariantCulture), minutes = int.Parse(clock.Value.AsSpan(4, 2), CultureInfo.InvariantCulture);
            DateTime moment = date.ToDateTime(new TimeOnly(hours, minutes));
            interval = new TimeInterval(moment, moment.AddMinutes(1));
        }

        return new TimeReading(tokens, TimexType.Time, day.Value + clock.Value, interval);
    }

    /// <summary>A clock reading with the zone that follows.</summary>
    private static TimeReading? Clock(TimeScope scope, int start, int end, int hours, int minutes)
    {
        if (hours is < 0 or > 23 || minutes is < 0 or > 59) return null;
        string zone = "";
        if (scope.Word(end) is { Kind: CalendarWordKind.Zone } word) (zone, end) = (word.Code, end + 1);
        if (scope.View.Is(end, "local") && scope.View.Is(end + 1, "time")) end += 2;
        (hours, end) = WithDayPart(scope, hours, end);
        return new TimeReading(start, end, TimexType.Time, new TimeValue(string.Create(CultureInfo.InvariantCulture, $"T{hours:00}:{minutes:00}{zone}"), null));
    }

    /// <summary>"5 o'clock in the morning", "10 at night", "3 in the afternoon".</summary>
    private static (int Hours, int End) WithDayPart(TimeScope scope, int hours, int end)
    {
        SentenceView view = scope.View;
        int part = view.Is(end, "in") && view.Is(end + 1, "the") ? end + 2 : view.Is(end, "at") ? end + 1 : -1;
        if (part < 0 || scope.Word(part) is not { Kind: CalendarWordKind.DayPart } word || hours is 0 or > 12 || view.IsPlural(part)) return (hours, end);
        bool late = word.Code is "AF" or "EV" || (word.Code == "NI" && hours is > 5 and < 12);
        return (late ? (hours % 12) + 12 : hours % 12, part + 1);
    }

    private static bool TryReadHours(string form, out int hours, out int minutes)
    {
        (hours, minutes) = (0, 0);
        int colon = form.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > 2 || form.Length < colon + 3 || form.Length > colon + 6) return false;
        return int.TryParse(form.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out hours)
            && int.TryParse(form.AsSpan(colon + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out minutes)
            && hours < 24 && minutes < 60 && (form.Length == colon + 3 || form[colon + 3] == ':');
    }

    /// <summary>"10", "10.30" and "1030" as hours and minutes.</summary>
    private static bool Whole(Number number, string form, out int hours, out int minutes, out int end)
    {
        (hours, minutes, end) = ((int)number.Value, 0, number.Tokens.End);
        if (form.Length == 4 && number.IsDigits && number.Value == decimal.Truncate(number.Value)) (hours, minutes) = (hours / 100, hours % 100);
        else if (number.Value != decimal.Truncate(number.Value)) minutes = (int)((number.Value - hours) * 100);
        return hours < 24 && minutes < 60 && form.Length <= 5;
    }
}
