namespace FactTrack;

/// <summary>Reads the longest time that begins at a token.</summary>
internal static class TimeGrammar
{
    private const int FarthestUnit = 5;

    private static readonly PhraseTable<Phrase> s_phrases =
        new(Lexicon.BuiltIn("time-phrases").Entries, e => new Phrase(e.Read<TimexType>("type"), e["value"]));

    private static readonly Func<TimeScope, int, TimeReading?>[] s_readers =
    [
        ReadPhrase, MidReader.Read, RelativeReader.Read, RelativeReader.ReadCounted, DateReader.Read, YearReader.Read, FiscalYearReader.Read, PeriodReader.Read, PortionReader.Read, PlaceReader.Read,
        DayReader.Read, WeekendReader.Read, AdjacentReader.Read, DayPartReader.ReadOvernight, DayPartReader.ReadOf, DayPartReader.ReadBare, HolidayReader.Read, SetReader.Read, OffsetReader.Read,
    ];

    // Most words open no time; one look tells.
    private static readonly WordSet s_openers = new([.. CalendarWords.Words, .. NumberWords.Words, .. TimeWords.Openers, .. SetReader.FirstWords]);
    private static readonly WordSet s_holidays = new(HolidayReader.FirstWords);
    private static readonly WordSet s_phraseOpeners = new([.. s_phrases.FirstWords, .. PartReader.FirstWords]);

    /// <summary>Reads a time, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        Opening opening = OpeningOf(scope.View, at);
        if (opening == Opening.None) return null;
        if (opening.HasFlag(Opening.Phrase) && PartReader.Read(scope, at) is { } part && (ReadBareUnit(scope, part.Whole) ?? ReadWhole(scope, part.Whole)) is { Type: not TimexType.Set } whole && !(whole.Type == TimexType.Duration && whole.Interval is null))
            return PartReader.Cut(scope, whole, part.Part, at);
        if (!opening.HasFlag(Opening.Time)) return opening.HasFlag(Opening.Article) && LeadsToUnit(scope, at) ? OffsetReader.Read(scope, at) ?? ReadPhrase(scope, at) : ReadPhrase(scope, at);
        return ReadUnitsEnd(scope, at) ?? ReadWhole(scope, at) ?? ReadOfUnit(scope, at);
    }

    private static Opening OpeningOf(SentenceView view, int at)
    {
        string form = view[at];
        if (form.Length == 0) return Opening.None;
        if (char.IsAsciiDigit(form[0]) || (form[0] is '\'' && form is not "'s") || (form.Length > 1 && form[0] == '.' && char.IsAsciiDigit(form[1]))) return Opening.Time;
        Opening opening = s_phraseOpeners.Contains(form) ? Opening.Phrase : Opening.None;
        if (s_openers.Contains(form) || (s_holidays.Contains(form) && (char.IsUpper(form[0]) || view.Is(at + 1, "day")))) return opening | Opening.Time;
        if (view.Is(at, "a") || view.Is(at, "an")) return opening | Opening.Article;
        if (opening != Opening.None) return opening;
        return DateReader.IsGlued(form) || FiscalYearReader.IsShort(form) || MidReader.Is(form) ? Opening.Time : Opening.None;
    }

    /// <summary>True where one of the next words is a unit of time ("a year", "a difficult few weeks").</summary>
    private static bool LeadsToUnit(TimeScope scope, int at)
    {
        for (int i = at + 1; i <= at + FarthestUnit; i++)
            if (scope.Word(i) is { Kind: CalendarWordKind.Unit or CalendarWordKind.Weekdays }) return true;
        return false;
    }

    private sealed record Phrase(TimexType Type, string Value);

    [Flags]
    private enum Opening : byte
    {
        None = 0,
        Time = 1,
        Phrase = 2,
        Article = 4,
    }

    private static TimeReading? ReadWhole(TimeScope scope, int at)
    {
        TimeReading? longest = (ClockReader.ReadRange(scope, at) ?? ClockReader.Read(scope, at)) is { } clock ? WithDay(scope, clock) : ReadHour(scope, at);
        foreach (Func<TimeScope, int, TimeReading?> read in s_readers)
            if (read(scope, at) is { } reading && (longest is null || reading.Tokens.End > longest.Tokens.End)) longest = reading;
        if (longest is { } found) longest = WithWeek(scope, found);
        if (longest is { IsDay: true } day) return WithClock(scope, DayPartReader.Extend(scope, day));
        return longest is { } part && DayPartReader.CodeOf(part) is not null ? WithClock(scope, part) : longest;
    }

    /// <summary>"8 tonight", "10 last night": an hour alone, told by the part of the day behind it.</summary>
    private static TimeReading? ReadHour(TimeScope scope, int at) =>
        ClockReader.ReadHour(scope, at) is { } hour && WithDay(scope, hour) is var whole && whole.Tokens.End > hour.Tokens.End && whole.Type == TimexType.Time && DayPartReader.EndsAt(scope, whole.Tokens.End) ? whole : null;

    /// <summary>"the year" after "the end of": the one of publication.</summary>
    public static TimeReading? ReadBareUnit(TimeScope scope, int at) =>
        TimeUnit.At(scope.View, at) is { IsClock: false } unit && !scope.View.IsPlural(at) && !scope.View.IsNoun(at + 1) && !scope.View.Is(at + 1, "of") && !scope.View.Is(at, "second")
            ? new TimeReading(at, at + 1, TimexType.Date, scope.Today is { } today ? unit.Around(today) : new TimeValue(unit.Unknown, null))
            : null;

    /// <summary>"the rest of the week", "partner of the year".</summary>
    private static TimeReading? ReadOfUnit(TimeScope scope, int at) =>
        scope.View.Is(at - 1, "the") && scope.View.Is(at - 2, "of") && TimeUnit.At(scope.View, at) is { IsClock: false, Count: 1, Code: not "D" } && char.IsLower(scope.View[at][0]) ? ReadBareUnit(scope, at) : null;

    /// <summary>"year's end".</summary>
    private static TimeReading? ReadUnitsEnd(TimeScope scope, int at) =>
        scope.View.Is(at + 1, "'s") && scope.View.Is(at + 2, "end") && ReadBareUnit(scope, at) is { } unit
            ? PartReader.Cut(scope, unit with { Tokens = new(at, at + 3) }, TimePart.End, at)
            : null;

    /// <summary>"next week on Tuesday", "Tuesday of next week".</summary>
    private static TimeReading WithWeek(TimeScope scope, TimeReading reading)
    {
        SentenceView view = scope.View;
        int at = reading.Tokens.End;
        bool isWeek = reading.Type == TimexType.Date && reading.Interval is { Start: { } first, End: { } last } && last - first == TimeSpan.FromDays(7) && reading.Value.Contains("-W", StringComparison.Ordinal);
        if (isWeek && scope.Word(view.Is(at, "on") ? at + 1 : at) is { Kind: CalendarWordKind.Weekday, IsShort: false } weekday)
            return new TimeReading(reading.Tokens.Start, view.Is(at, "on") ? at + 2 : at + 1, TimexType.Date, Calendar.Day(DateOnly.FromDateTime(reading.Interval!.Value.Start!.Value).AddDays(weekday.Number - 1)));
        if (reading.Tokens.Length == 1 && scope.Word(reading.Tokens.Start) is { Kind: CalendarWordKind.Weekday } name && RelativeReader.Read(scope, view.Is(at, "of") ? at + 1 : at) is { Type: TimexType.Date, Interval: { Start: { } monday, End: { } sunday } } week && sunday - monday == TimeSpan.FromDays(7))
            return new TimeReading(reading.Tokens.Start, week.Tokens.End, TimexType.Date, Calendar.Day(DateOnly.FromDateTime(monday).AddDays(name.Number - 1)));
        return reading;
    }

    /// <summary>"10 a.m. on Tuesday".</summary>
    private static TimeReading WithDay(TimeScope scope, TimeReading clock)
    {
        int at = clock.Tokens.End;
        if (scope.View.Is(at, "local") && scope.View.Is(at + 1, "time")) at += 2;
        if (scope.View.Is(at, "on") || scope.View.Is(at, ",")) at++;
        if (scope.View.Is(at, "the")) at++;
        TimeReading? near = DayReader.Read(scope, at) ?? RelativeReader.Read(scope, at);
        if (near is { IsDay: true } day) near = DayPartReader.Extend(scope, day);
        if (near is { IsDay: true }) return ClockReader.Join(clock, near);
        if (near is not null && DayPartReader.CodeOf(near) is not null) return DayPartReader.Join(scope, clock, near);
        return DateReader.Read(scope, at) is { IsDay: true } date ? ClockReader.Join(clock, date) : clock;
    }

    /// <summary>"Tuesday at 10 a.m.".</summary>
    private static TimeReading WithClock(TimeScope scope, TimeReading day)
    {
        int at = scope.View.Is(day.Tokens.End, ",") && TimeWords.ClockLinks.Contains(scope.View[day.Tokens.End + 1]) ? day.Tokens.End + 1 : day.Tokens.End;
        if (TimeWords.ClockLinks.Contains(scope.View[at])) at++;
        if (ApproximatorReader.At(scope.View, at) is { } about) at = about.End;
        if (day.IsDay) return ClockReader.Read(scope, at) is { } clock ? ClockReader.Join(clock, day) : day;
        if (DayPartReader.CodeOf(day) is null || at == day.Tokens.End) return day;
        return (ClockReader.Read(scope, at) ?? ClockReader.ReadHour(scope, at)) is { } hour ? DayPartReader.Join(scope, hour, day) : day;
    }

    /// <summary>"in the past" before "three years" is no phrase.</summary>
    private static bool IsNumbered(TimeScope scope, int at) =>
        scope.Word(at) is not null || TimeWords.Few.Contains(scope.View[at]) || scope.View.Upos(at) == Upos.Num;

    private static TimeReading? ReadPhrase(TimeScope scope, int at) =>
        s_phrases.TryMatchFrom(scope.View.Forms, at, scope.View.Range.End, out int end, out Phrase found)
            && found.Value.Length > 0 && !IsNumbered(scope, end) && !IsInOther(scope.View, at, end)
            ? new TimeReading(at, end, found.Type, new TimeValue(found.Value, null))
            : null;

    /// <summary>"soon" in "too soon" is no time: a longer expression that is none ends with it.</summary>
    private static bool IsInOther(SentenceView view, int at, int end) =>
        s_phrases.TryMatchTo(view.Forms, end, view.Range.Start, out int start, out Phrase other) && start < at && other.Value.Length == 0;
}
