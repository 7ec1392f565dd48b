using System.Globalization;

namespace FactTrack;

/// <summary>Reads dates with a month: "13 August 2025", "Aug. 13", "the 13th of August", "August 2025", "2025-08-13".</summary>
internal static class DateReader
{
    /// <summary>Reads a date that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at) =>
        IsGlued(scope.View[at]) ? ReadGlued(scope, at) : DigitReader.Starts(scope.View[at]) || scope.Word(at) is null ? (IsNumeric(scope.View[at]) ? ReadNumeric(scope, at) : null) ?? ReadDayFirst(scope, at) : ReadMonthFirst(scope, at);

    /// <summary>A month's number, or 0; the verbs "may" and "march" and names are none.</summary>
    public static int MonthAt(TimeScope scope, int at)
    {
        if (scope.Word(at) is not { Kind: CalendarWordKind.Month } word) return 0;
        bool besideNumber = DigitReader.Starts(scope.View[at + 1]) || DigitReader.Starts(scope.View[at - 1]) || scope.View.Is(at - 1, "of") || (scope.View.Is(at + 1, ",") && CalendarNumbers.IsPlainYear(scope.View[at + 2]));
        if (IsImpossibleDay(scope.View, at - 1, word.Number)) return 0;
        if (besideNumber) return word.Number;
        if (word.IsShort || scope.View.Upos(at) is Upos.Verb or Upos.Aux) return 0;
        if (IsGivenName(scope.View, at) || (scope.View.Is(at - 1, "the") && !scope.View.IsNoun(at + 1))) return 0;
        return scope.View.Syntax.NameOf(at) is NameTag.BeginPerson or NameTag.InsidePerson or NameTag.InsideOrganization or NameTag.InsideOther ? 0 : word.Number;
    }

    /// <summary>"31 February" is no date, and no February.</summary>
    private static bool IsImpossibleDay(SentenceView view, int at, int month) =>
        DigitReader.Starts(view[at]) && DayAt(view, at) is { } day && !IsDate(2000, month, day.Day);

    /// <summary>"April Jones": one name with the word after it.</summary>
    private static bool IsGivenName(SentenceView view, int at) =>
        view.Upos(at + 1) == Upos.Propn && CalendarWords.Find(view[at + 1]) is null
        && ((view.HeadOf(at + 1) == at && view.RelationOf(at + 1) == Relation.Flat) || (view.HeadOf(at) == at + 1 && view.RelationOf(at) is Relation.Compound or Relation.Flat or Relation.NmodDesc));

    /// <summary>"August 13, 2025", "August 13th", "August 2025", "August".</summary>
    private static TimeReading? ReadMonthFirst(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        int month = MonthAt(scope, at);
        if (month == 0) return null;
        int dayAt = view.Is(at + 1, "the") ? at + 2 : at + 1;
        if (DayAt(view, dayAt) is { } day && !CountsNoun(view, dayAt))
        {
            int end = day.End;
            int lastAt = view.Is(end + 1, "the") ? end + 2 : end + 1;
            if (TimeWords.DayLinks.Contains(view[end]) && DayAt(view, lastAt) is { } last && last.Day > day.Day && !view.IsNoun(last.End) && MonthAt(scope, last.End) == 0 && scope.Word(last.End) is null)
                return WithYear(scope, at, last.End, (y, _) => Span(y, month, day.Day, last.Day));
            return WithYear(scope, at, end, (y, told) => OfDay(y, month, day.Day, told), month, day.Day);
        }

        int yearAt = view.Is(at + 1, "of") || view.Is(at + 1, "in") || view.Is(at + 1, ",") ? at + 2 : at + 1;
        if (YearWordReader.Read(view, at + 1) is { } words) return new TimeReading(at, words.End, TimexType.Date, Calendar.Month(words.Year, month));
        if (CalendarNumbers.IsPlainYear(view[yearAt]) && YearAt(view, yearAt) is { } year) return new TimeReading(at, yearAt + 1, TimexType.Date, Calendar.Month(year, month));
        return new TimeReading(at, at + 1, TimexType.Date, OfMonth(scope.YearOf(at, month, 1), month));
    }

    /// <summary>"13 August 2025", "the 13th of August", "12-14 August"; the article is not part of it.</summary>
    private static TimeReading? ReadDayFirst(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (DayAt(view, at) is not { } day || CurrencyReader.Before(view, at) is not null) return null;
        int end = day.End;
        if (TimeWords.DayLinks.Contains(view[end]) && DayAt(view, end + 1) is { } last && last.Day > day.Day && MonthAt(scope, last.End) is > 0 and int both)
            return WithYear(scope, at, last.End + 1, (y, _) => Span(y, both, day.Day, last.Day));
        int monthAt = view.Is(end, "of") ? end + 1 : end;
        int month = MonthAt(scope, monthAt);
        return month == 0 ? null : WithYear(scope, at, monthAt + 1, (y, told) => OfDay(y, month, day.Day, told), month, day.Day);
    }

    private static bool IsNumeric(string form) => form.Length is >= 6 and <= 10 && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[^1]);

    /// <summary>"2025-08-13", "13/08/2025", "8/13/2025", "31.12.2025".</summary>
    private static TimeReading? ReadNumeric(TimeScope scope, int at)
    {
        string form = scope.View[at];
        Span<Range> fields = stackalloc Range[4];
        char mark = form.Contains('-', StringComparison.Ordinal) ? '-' : form.Contains('/', StringComparison.Ordinal) ? '/' : '.';
        ReadOnlySpan<char> text = form;
        if (text.Split(fields, mark) != 3) return null;
        Span<int> numbers = stackalloc int[3];
        for (int i = 0; i < 3; i++)
            if (!int.TryParse(text[fields[i]], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        if (text[fields[0]].Length == 4) return Numeric(at, numbers[0], numbers[1], numbers[2]);
        if (text[fields[2]].Length is not (2 or 4)) return null;
        int year = numbers[2] < 100 ? numbers[2] + (numbers[2] < 70 ? 2000 : 1900) : numbers[2];
        bool monthFirst = mark == '/' && numbers[0] <= 12;
        return monthFirst && numbers[1] <= 31 && IsDate(year, numbers[0], numbers[1]) ? Numeric(at, year, numbers[0], numbers[1]) : Numeric(at, year, numbers[1], numbers[0]);
    }

    /// <summary>True for letters with one or two digits, as hurried agency copy has them ("Dec31").</summary>
    public static bool IsGlued(string form) => form.Length is >= 4 and <= 6 && char.IsAsciiDigit(form[^1]) && char.IsAsciiLetterUpper(form[0]) && char.IsAsciiLetterLower(form[2]);

    private static TimeReading? ReadGlued(TimeScope scope, int at)
    {
        string form = scope.View[at];
        int letters = form.AsSpan().IndexOfAnyInRange('0', '9');
        if (CalendarWords.Find(form[..letters], CalendarWordKind.Month) is not { } month || !int.TryParse(form.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int day) || !IsDate(2000, month.Number, day)) return null;
        return WithYear(scope, at, at + 1, (y, told) => OfDay(y, month.Number, day, told), month.Number, day);
    }

    /// <summary>"5/12" after a weekday: month and day, of the year that brings it nearest to the day of publication.</summary>
    public static TimeReading? ReadMonthDay(TimeScope scope, int at)
    {
        string form = scope.View[at];
        int slash = form.IndexOf('/', StringComparison.Ordinal);
        if (slash is < 1 or > 2 || form.Length > 5 || !int.TryParse(form.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out int month) || !int.TryParse(form.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int day)) return null;
        if (!IsDate(2000, month, day)) (month, day) = (day, month);
        if (!IsDate(2000, month, day)) return null;
        int? year = scope.Today is { } today ? Enumerable.Range(today.Year - 1, 3).Where(y => IsDate(y, month, day)).MinBy(y => Math.Abs(new DateOnly(y, month, day).DayNumber - today.DayNumber)) : null;
        return OfDay(year, month, day) is { } value ? new TimeReading(at, at + 1, TimexType.Date, value) : null;
    }

    private static TimeReading? Numeric(int at, int year, int month, int day) =>
        year is >= 1000 and < 3000 && IsDate(year, month, day) ? new TimeReading(at, at + 1, TimexType.Date, Calendar.Day(new DateOnly(year, month, day))) : null;

    private static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1 and <= 9998 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Adds the year where one follows, else finds it by tense; null for a day that the month has not.</summary>
    private static TimeReading? WithYear(TimeScope scope, int start, int end, Func<int?, bool, TimeValue?> value, int month = 0, int day = 1)
    {
        SentenceView view = scope.View;
        int yearAt = view.Is(end, ",") || view.Is(end, "of") || view.Is(end, "in") ? end + 1 : end;
        if (YearWordReader.Read(view, end) is { } words) return value(words.Year, true) is { } told ? new TimeReading(start, words.End, TimexType.Date, told) : null;
        if (YearAt(view, yearAt) is { } year && (yearAt == end || view.Is(end, "in") || CalendarNumbers.IsYear(view, yearAt) || view.Is(end, ",")))
            return value(year, true) is { } whole ? new TimeReading(start, yearAt + 1, TimexType.Date, whole) : null;
        if (ToldYear(scope, end) is { } shift && scope.Today is { } now)
            return value(now.Year + shift, true) is { } shifted ? new TimeReading(start, end + 2, TimexType.Date, shifted) : null;
        int? found = month == 0 ? scope.Today?.Year : scope.YearOf(start, month, day);
        return value(found, false) is { } partial ? new TimeReading(start, end, TimexType.Date, partial) : null;
    }

    /// <summary>"last year", "this year", "next year" after a date: -1, 0 or 1.</summary>
    private static int? ToldYear(TimeScope scope, int at)
    {
        string word = scope.View[at];
        if (!scope.View.Is(at + 1, "year")) return null;
        return TimeWords.Last.Contains(word) ? -1 : TimeWords.This.Contains(word) ? 0 : TimeWords.Next.Contains(word) ? 1 : null;
    }

    private static TimeValue? OfDay(int? year, int month, int day, bool told = false)
    {
        if (!IsDate(year ?? 2000, month, day)) return year is not null && !told && month == 2 && day == 29 ? new TimeValue("XXXX-02-29", null) : null;
        return year is { } y ? Calendar.Day(new DateOnly(y, month, day)) : new TimeValue(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}"), null);
    }

    private static TimeValue OfMonth(int? year, int month) =>
        year is { } y ? Calendar.Month(y, month) : new TimeValue(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"), null);

    private static TimeValue? Span(int? year, int month, int first, int last)
    {
        if (OfDay(year, month, first) is not { } low || OfDay(year, month, last) is not { } high) return null;
        return new TimeValue(low.Value + "/" + high.Value, low.Interval is { } a && high.Interval is { } b ? new TimeInterval(a.Start, b.End) : null);
    }

    /// <summary>A year right after a date: four digits.</summary>
    private static int? YearAt(SentenceView view, int at) =>
        CalendarNumbers.IsPlainYear(view[at]) && int.Parse(view[at], CultureInfo.InvariantCulture) is >= 1000 and < 2200 and int year ? year : null;

    private static (int End, int Day)? DayAt(SentenceView view, int at) =>
        NumberReader.ReadWhole(view, at) is { Scale: 1, Kind: NumberKind.Cardinal or NumberKind.Ordinal, Value: >= 1 and <= 31 } number
            && number.Value == decimal.Truncate(number.Value) && (number.IsDigits || number.Kind == NumberKind.Ordinal || IsWordBeforeMonth(view, number)) ? (number.Tokens.End, (int)number.Value) : null;

    /// <summary>"twenty-five January nineteen eighty-six": a day in words, with month and year after it.</summary>
    private static bool IsWordBeforeMonth(SentenceView view, Number number) =>
        CalendarWords.Find(view[number.Tokens.End], CalendarWordKind.Month) is not null && (YearWordReader.Read(view, number.Tokens.End + 1) is not null || CalendarNumbers.IsPlainYear(view[number.Tokens.End + 1]));

    /// <summary>"In August 15 people died": the number counts what follows.</summary>
    private static bool CountsNoun(SentenceView view, int at) =>
        view.Upos(at - 2) == Upos.Adp && view.RelationOf(at) == Relation.Nummod && view.HeadOf(at) > at && view.IsPlural(at + 1);
}
