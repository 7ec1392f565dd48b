namespace FactTrack;

/// <summary>Reads times told from now: "last year", "next Friday", "this summer", "last August", "the past three years".</summary>
internal static class RelativeReader
{
    /// <summary>Reads a relative time that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        string form = scope.View[at];
        // "will last two days" is the verb, "following two years of war" the preposition.
        if (TimeWords.Modals.Contains(scope.View[at - 1]) || (scope.View.Upos(at) is Upos.Verb or Upos.Adp && !TimeWords.Coming.Contains(form) && !scope.View.Is(at - 1, "the"))) return null;
        if (TimeWords.Last.Contains(form)) return Shifted(scope, at, -1) ?? Stretch(scope, at, -1);
        if (TimeWords.Next.Contains(form)) return Shifted(scope, at, 1) ?? Stretch(scope, at, 1);
        if (TimeWords.This.Contains(form)) return Shifted(scope, at, 0);
        if (TimeWords.Past.Contains(form)) return Stretch(scope, at, -1) ?? LastWeekday(scope, at) ?? ShiftedName(scope, at, -1);
        if (TimeWords.Coming.Contains(form)) return Stretch(scope, at, 1) ?? ShiftedName(scope, at, 1) ?? Shifted(scope, at, 1);
        if (TimeWords.Recent.Contains(form)) return TimeUnit.At(scope.View, at + 1) is not null ? new TimeReading(at, at + 2, TimexType.Date, new TimeValue("PAST_REF", null)) : null;
        if (TimeWords.Same.Contains(form)) return FromTold(scope, at, 0);
        if (TimeWords.Previous.Contains(form)) return FromTold(scope, at, -1) ?? FarStretch(scope, at, -1);
        return TimeWords.Following.Contains(form) ? FromTold(scope, at, 1) ?? FarStretch(scope, at, 1) : null;
    }

    /// <summary>True for a word that may open a relative time.</summary>
    public static bool Opens(string form) =>
        TimeWords.Last.Contains(form) || TimeWords.Next.Contains(form) || TimeWords.This.Contains(form) || TimeWords.Past.Contains(form) || TimeWords.Coming.Contains(form)
        || TimeWords.Recent.Contains(form) || TimeWords.Same.Contains(form) || TimeWords.Previous.Contains(form) || TimeWords.Following.Contains(form);

    /// <summary>"last year", "this week", "next quarter", "last night", "this weekend".</summary>
    private static TimeReading? Shifted(TimeScope scope, int at, int shift)
    {
        SentenceView view = scope.View;
        if (FiscalYearReader.Read(scope, at) is { } fiscal) return fiscal;
        int unitAt = TimeWords.YearKinds.Contains(view[at + 1]) && view.Is(at + 2, "year") ? at + 2 : at + 1;
        if (TimeUnit.At(view, unitAt) is { } unit)
        {
            if (unit.IsClock || view.IsPlural(unitAt) || view.Is(unitAt, "second") || unit is { Code: "W", Count: > 1 }) return null;
            if (unit is { Code: "D", Count: 1 } && shift > 0 && scope.DirectionOf(at) == TimeDirection.Past && scope.ToldFor(unit) is not null) return FromTold(scope, at, 1);
            if (unit is { Code: "D", Count: 1 } && shift < 0) return null;
            return new TimeReading(at, unitAt + 1, TimexType.Date, scope.Today is { } today && unit.Shift(today, shift) is { } day ? unit.Around(day) : new TimeValue(unit.Unknown, null));
        }

        return ShiftedName(scope, at, shift);
    }

    /// <summary>"last Friday", "next August", "this summer", "last night": a name of the calendar moved.</summary>
    private static TimeReading? ShiftedName(TimeScope scope, int at, int shift)
    {
        DateOnly? today = scope.Today;
        switch (scope.Word(at + 1))
        {
            case { Kind: CalendarWordKind.Weekday, IsShort: false } when DateReader.ReadMonthDay(scope, at + 2) is { } date:
                return date with { Tokens = new(at, date.Tokens.End) };
            case { Kind: CalendarWordKind.Weekday, IsShort: false } word:
                return new TimeReading(at, at + 2, TimexType.Date, today is { } t ? Calendar.Day(Calendar.Monday(t).AddDays((7 * shift) + word.Number - 1)) : DayReader.Weekday(word.Number));
            case { Kind: CalendarWordKind.Weekend }:
                return new TimeReading(at, at + 2, TimexType.Date, today is { } d ? Calendar.Weekend(d.AddDays(7 * shift)) : new TimeValue("XXXX-WXX-WE", null));
            case { Kind: CalendarWordKind.Month }:
                return ShiftedMonth(scope, at, shift);
            case { Kind: CalendarWordKind.Season } word:
                return new TimeReading(at, at + 2, TimexType.Date, today is { } s ? Season(scope, s, word.Code, shift) : new TimeValue("XXXX-" + word.Code, null));
            case { Kind: CalendarWordKind.DayPart } part:
                DateOnly? day = today?.AddDays(shift);
                var whole = new TimeReading(at, at + 1, TimexType.Date, day is { } x ? Calendar.Day(x) : new TimeValue("XXXX-XX-XX", null));
                return DayPartReader.Add(whole, at + 2, part.Code);
            default:
                return HolidayReader.ReadShifted(scope, at, shift);
        }
    }

    private static TimeReading? ShiftedMonth(TimeScope scope, int at, int shift)
    {
        int month = DateReader.MonthAt(scope, at + 1);
        if (month == 0 || DigitReader.Starts(scope.View[at + 2])) return null;
        if (scope.Today is not { } today) return new TimeReading(at, at + 2, TimexType.Date, new TimeValue("XXXX-" + month.ToString("00", System.Globalization.CultureInfo.InvariantCulture), null));
        int year = shift switch { < 0 => month >= today.Month ? today.Year - 1 : today.Year, > 0 => month <= today.Month ? today.Year + 1 : today.Year, _ => today.Year };
        return new TimeReading(at, at + 2, TimexType.Date, Calendar.Month(year, month));
    }

    /// <summary>"last fall" is the last one that is over, "next fall" the first that has not begun, "this fall" that of the year.</summary>
    private static TimeValue Season(TimeScope scope, DateOnly today, string code, int shift)
    {
        int first = Calendar.FirstMonth(code, scope.Southern);
        var thisYear = new DateOnly(today.Year, first, 1);
        int year = shift switch
        {
            < 0 => thisYear.AddMonths(3) <= today ? today.Year : thisYear.AddYears(-1).AddMonths(3) <= today ? today.Year - 1 : today.Year - 2,
            > 0 => thisYear > today ? today.Year : today.Year + 1,
            _ => thisYear.AddYears(-1).AddMonths(3) > today ? today.Year - 1 : today.Year,
        };
        return Calendar.Season(year, code, scope.Southern);
    }

    /// <summary>"the past three years", "the next 24 hours", "the past decade", "coming weeks".</summary>
    private static TimeReading? Stretch(TimeScope scope, int at, int sign)
    {
        SentenceView view = scope.View;
        decimal? number = 1;
        int unitAt = at + 1;
        if (TimeWords.Few.Contains(view[unitAt]))
        {
            (number, unitAt) = (null, unitAt + 1);
            if (view.Is(unitAt, "of")) unitAt++;
        }
        else if (view.Is(unitAt, "a") && TimeWords.Few.Contains(view[unitAt + 1]))
        {
            (number, unitAt) = (null, unitAt + 2);
        }
        else if (NumberReader.ReadWhole(view, unitAt) is { Kind: NumberKind.Cardinal } count)
        {
            (number, unitAt) = (count.Value, count.Tokens.End);
        }

        if (TimeUnit.At(view, unitAt) is not { } unit || (unitAt == at + 1 && view.Is(unitAt + 1, "of"))) return null;
        if (unitAt == at + 1 && view.IsPlural(unitAt)) return new TimeReading(at, unitAt + 1, TimexType.Date, new TimeValue(sign < 0 ? "PAST_REF" : "FUTURE_REF", null));
        return Stretch(scope, at, unitAt + 1, sign, number, unit);
    }

    private static TimeReading Stretch(TimeScope scope, int at, int end, int sign, decimal? number, TimeUnit unit)
    {
        TimeInterval? interval = null;
        if (number is { } n && scope.Today is { } today && unit.Shift(today, sign * n) is { } day)
            interval = sign < 0 ? Calendar.Between(day, today) : Calendar.Between(today.AddDays(1), day.AddDays(1));
        else if (number is { } hours && unit.IsClock && scope.Moment is { } now && OffsetReader.ShiftClock(now, unit, sign * hours) is { } moment)
            interval = sign < 0 ? new TimeInterval(moment, now) : new TimeInterval(now, moment);
        return new TimeReading(at, end, TimexType.Duration, new TimeValue(unit.Duration(number), interval)) { Relation = TimeRelation.During };
    }

    /// <summary>"the two coming weeks", "the 2 upcoming months", or null.</summary>
    public static TimeReading? ReadCounted(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal } count) return null;
        int word = count.Tokens.End;
        int sign = TimeWords.Past.Contains(view[word]) || TimeWords.Last.Contains(view[word]) ? -1 : TimeWords.Coming.Contains(view[word]) || TimeWords.Next.Contains(view[word]) ? 1 : 0;
        return sign != 0 && view.IsPlural(word + 1) && TimeUnit.At(view, word + 1) is { } unit ? Stretch(scope, at, word + 2, sign, count.Value, unit) : null;
    }

    /// <summary>"the previous three years": a stretch from another time than now.</summary>
    private static TimeReading? FarStretch(TimeScope scope, int at, int sign) =>
        Stretch(scope, at, sign) is { Type: TimexType.Duration } stretch ? stretch with { Interval = null } : null;

    /// <summary>"the previous month", "the following day", "that year": from the day that the article told last.</summary>
    private static TimeReading? FromTold(TimeScope scope, int at, int shift)
    {
        SentenceView view = scope.View;
        if (TimeUnit.At(view, at + 1) is not { IsClock: false } unit || view.IsPlural(at + 1)) return NameFromTold(scope, at, shift);
        DateOnly? from = scope.ToldFor(unit) ?? (shift < 0 ? scope.Today : null);
        return new TimeReading(at, at + 2, TimexType.Date, from is { } told && unit.Shift(told, shift) is { } day ? unit.Around(day) : new TimeValue(unit.Unknown, null));
    }

    /// <summary>"that night", "the following Tuesday", "the previous weekend": from the day that the article told last.</summary>
    private static TimeReading? NameFromTold(TimeScope scope, int at, int shift)
    {
        DateOnly? told = scope.ToldFor(new TimeUnit(1, "D"));
        switch (scope.Word(at + 1))
        {
            case { Kind: CalendarWordKind.DayPart } part when !scope.View.IsPlural(at + 1):
                TimeValue day = told is { } t ? Calendar.Day(t.AddDays(shift)) : new TimeValue("XXXX-XX-XX", null);
                return DayPartReader.Add(new TimeReading(at, at + 1, TimexType.Date, day), at + 2, part.Code);
            case { Kind: CalendarWordKind.Weekday, IsShort: false } word:
                DateOnly? from = told ?? (shift < 0 ? scope.Today : null);
                return new TimeReading(at, at + 2, TimexType.Date, from is { } f ? Calendar.Day(Beside(f, word.Number, told is null ? 0 : shift, told is null)) : DayReader.Weekday(word.Number));
            case { Kind: CalendarWordKind.Weekend }:
                return new TimeReading(at, at + 2, TimexType.Date, told is { } d ? Calendar.Weekend(shift > 0 && Calendar.Weekday(d) < 6 ? d : d.AddDays(7 * shift)) : new TimeValue("XXXX-WXX-WE", null));
            default:
                return null;
        }
    }

    /// <summary>A weekday after or before a day, in its week, or in the week before the present one.</summary>
    private static DateOnly Beside(DateOnly day, int weekday, int shift, bool weekBefore)
    {
        int forward = (weekday - Calendar.Weekday(day) + 7) % 7;
        return shift switch
        {
            > 0 => day.AddDays(forward == 0 ? 7 : forward),
            < 0 => day.AddDays(forward - 7),
            _ => Calendar.Monday(day).AddDays(weekday - 1 - (weekBefore ? 7 : 0)),
        };
    }

    /// <summary>"past Wednesday": the last one before today.</summary>
    private static TimeReading? LastWeekday(TimeScope scope, int at) =>
        scope.Word(at + 1) is { Kind: CalendarWordKind.Weekday, IsShort: false } word
            ? new TimeReading(at, at + 2, TimexType.Date, scope.Today is { } today ? Calendar.Day(Beside(today, word.Number, -1, false)) : DayReader.Weekday(word.Number))
            : null;
}
