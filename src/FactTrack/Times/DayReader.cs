namespace FactTrack;

/// <summary>Reads days by name or from today: "Tuesday", "Tuesday night", "yesterday", "tonight", "the 12th".</summary>
internal static class DayReader
{
    /// <summary>Reads a day that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        switch (scope.Word(at))
        {
            case { Kind: CalendarWordKind.Day } day:
                if (view.Is(at, "today") && view.Is(at + 1, "'s") && view.Syntax.NameOf(at) != NameTag.Outside) return null;
                TimeValue value = scope.Today is { } today ? Calendar.Day(today.AddDays(day.Number)) : new TimeValue("XXXX-XX-XX", null);
                var reading = new TimeReading(at, at + 1, TimexType.Date, value);
                return day.Code.Length > 0 ? DayPartReader.Add(reading, at + 1, day.Code) : reading;
            case { Kind: CalendarWordKind.Weekday } weekday when IsWeekday(scope, at, weekday):
                return ReadWeekday(scope, at, weekday.Number);
            case { Kind: CalendarWordKind.Weekdays } days when view.Upos(at) is Upos.Noun or Upos.Propn or Upos.Adv:
                return new TimeReading(at, at + 1, TimexType.Set, Weekday(days.Number));
            default:
                return null;
        }
    }

    /// <summary>The unresolved value of a weekday.</summary>
    public static TimeValue Weekday(int number) => new("XXXX-WXX-" + (char)('0' + number), null);

    private static TimeReading ReadWeekday(TimeScope scope, int at, int number)
    {
        int next = scope.View.Is(at + 1, ",") ? at + 2 : at + 1;
        if (DateReader.Read(scope, next) is { IsDay: true } date && date.Tokens.Length > 1) return date with { Tokens = new(at, date.Tokens.End) };
        if (DateReader.ReadMonthDay(scope, next) is { } short_) return short_ with { Tokens = new(at, short_.Tokens.End) };
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Date, Weekday(number));
        int forward = (number - Calendar.Weekday(today) + 7) % 7;
        DateOnly day = scope.DirectionOf(at) == TimeDirection.Future ? today.AddDays(forward) : today.AddDays(forward == 0 ? 0 : forward - 7);
        return new TimeReading(at, at + 1, TimexType.Date, Calendar.Day(day));
    }

    /// <summary>Short forms ("Sun") only beside a date; names ("Ruby Tuesday") never.</summary>
    private static bool IsWeekday(TimeScope scope, int at, CalendarWord word)
    {
        if (word.IsShort) return scope.View.Is(at + 1, ",") ? DateReader.Read(scope, at + 2) is not null : DateReader.Read(scope, at + 1) is { Tokens.Length: > 1 };
        return scope.View.Syntax.NameOf(at) is not (NameTag.InsidePerson or NameTag.BeginPerson or NameTag.InsideOther or NameTag.InsideOrganization);
    }
}
