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
            case { Kind: CalendarWordKind.Weekend } when view.IsPlural(at):
                return new TimeReading(at, at + 1, TimexType.Set, new TimeValue("XXXX-WXX-WE", null));
            case { Kind: CalendarWordKind.Weekdays } days when view.Upos(at) is Upos.Noun or Upos.Propn or Upos.Adv:
                return new TimeReading(at, at + 1, TimexType.Set, Weekday(days.Number));
            default:
                return ReadWeekdaysAgo(scope, at) ?? ReadDayOfMonth(scope, at);
        }
    }

    /// <summary>"three Fridays ago".</summary>
    private static TimeReading? ReadWeekdaysAgo(TimeScope scope, int at)
    {
        if (scope.Word(at + 1) is not { Kind: CalendarWordKind.Weekdays } days || !TimeWords.Ago.Contains(scope.View[at + 2]) || NumberReader.ReadWhole(scope.View, at) is not { Kind: NumberKind.Cardinal, Value: >= 1 and <= 60 } count) return null;
        if (scope.Today is not { } today) return new TimeReading(at, at + 3, TimexType.Date, Weekday(days.Number));
        int back = (Calendar.Weekday(today) - days.Number + 7) % 7;
        return new TimeReading(at, at + 3, TimexType.Date, Calendar.Day(today.AddDays(-(back == 0 ? 7 : back) - (7 * ((int)count.Value - 1)))));
    }

    /// <summary>"on the 3rd": the last or the next such day of a month, by tense.</summary>
    private static TimeReading? ReadDayOfMonth(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (!view.Is(at - 1, "the") || !view.Is(at - 2, "on") || !DigitReader.Starts(view[at]) || DigitReader.Read(view, at) is not { Kind: NumberKind.Ordinal, Value: >= 1 and <= 31 } place) return null;
        if (view.IsNoun(at + 1) || view.Upos(at + 1) is Upos.Adj or Upos.Num || view.Is(at + 1, "of")) return null;
        int day = (int)place.Value;
        string unknown = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}");
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Date, new TimeValue(unknown, null));
        int step = scope.DirectionOf(at) == TimeDirection.Future ? 1 : -1;
        for (DateOnly month = new(today.Year, today.Month, 1); Math.Abs(month.DayNumber - today.DayNumber) < 100; month = month.AddMonths(step))
        {
            if (day > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            DateOnly found = month.AddDays(day - 1);
            if (step > 0 ? found >= today : found <= today) return new TimeReading(at, at + 1, TimexType.Date, Calendar.Day(found));
        }

        return null;
    }

    /// <summary>The unresolved value of a weekday.</summary>
    public static TimeValue Weekday(int number) => new("XXXX-WXX-" + (char)('0' + number), null);

    private static TimeReading ReadWeekday(TimeScope scope, int at, int number)
    {
        int next = scope.View.Is(at + 1, ",") ? at + 2 : at + 1;
        if (scope.View.Is(next, "the")) next++;
        if (DateReader.Read(scope, next) is { IsDay: true } date && date.Tokens.Length > 1) return Agreeing(scope, date, number) with { Tokens = new(at, date.Tokens.End) };
        if (DateReader.ReadMonthDay(scope, next) is { } short_) return short_ with { Tokens = new(at, short_.Tokens.End) };
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Date, Weekday(number));
        int forward = (number - Calendar.Weekday(today) + 7) % 7;
        DateOnly day = scope.DirectionOf(at) == TimeDirection.Future ? today.AddDays(forward) : today.AddDays(forward == 0 ? 0 : forward - 7);
        return new TimeReading(at, at + 1, TimexType.Date, Calendar.Day(day));
    }

    /// <summary>A date whose year was guessed by tense, in the nearest year in which it falls on its weekday.</summary>
    private static TimeReading Agreeing(TimeScope scope, TimeReading date, int weekday)
    {
        if (date.Day is not { } day || scope.Today is null || CalendarNumbers.IsPlainYear(scope.View[date.Tokens.End - 1]) || Calendar.Weekday(day) == weekday || (day.Month == 2 && day.Day == 29)) return date;
        foreach (DateOnly other in new[] { day.AddYears(1), day.AddYears(-1) })
            if (Calendar.Weekday(other) == weekday) return new TimeReading(date.Tokens, TimexType.Date, Calendar.Day(other).Value, Calendar.Day(other).Interval);
        return date;
    }

    /// <summary>Short forms ("Sun") only beside a date; names ("Ruby Tuesday") never.</summary>
    private static bool IsWeekday(TimeScope scope, int at, CalendarWord word)
    {
        if (word.IsShort) return scope.View.Is(at + 1, ",") ? DateReader.Read(scope, at + 2) is not null : DateReader.Read(scope, at + 1) is { Tokens.Length: > 1 };
        return scope.View.Syntax.NameOf(at) is not (NameTag.InsidePerson or NameTag.BeginPerson or NameTag.InsideOther or NameTag.InsideOrganization);
    }
}
