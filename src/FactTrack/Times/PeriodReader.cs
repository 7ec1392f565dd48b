using System.Globalization;

namespace FactTrack;

/// <summary>Reads quarters, half-years and seasons: "the second quarter of 2025", "Q2", "the first half of last year", "summer 2024".</summary>
internal static class PeriodReader
{
    /// <summary>Reads a period that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (scope.Word(at) is { Kind: CalendarWordKind.Season } season) return ReadSeason(scope, at, season.Code);
        string form = view[at];
        if (CalendarNumbers.IsPlainYear(form) && IsShort(view[at + 1])) return new TimeReading(at, at + 2, TimexType.Date, ValueOf(int.Parse(form, CultureInfo.InvariantCulture), view[at + 1][1] - '0', char.ToUpperInvariant(view[at + 1][0]) == 'Q'));
        if (form.Length == 2 && form[0] is 'Q' or 'H' && form[1] is >= '1' and <= '4') return WithYear(scope, at, at + 1, form[1] - '0', form[0] == 'Q');
        if (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Ordinal } number)
            return TimeWords.Final.Contains(view[at]) || view.Is(at, "last") ? Named(scope, at, at + 1, 4) : null;
        return Named(scope, at, number.Tokens.End, (int)Math.Min(number.Value, 99));
    }

    /// <summary>"second quarter", "second-quarter", "first half"; only a quarter of a year, by the words after it or the lack of others.</summary>
    private static TimeReading? Named(TimeScope scope, int at, int end, int ordinal)
    {
        SentenceView view = scope.View;
        int word = view.Is(end, "-") ? end + 1 : end;
        bool quarter = view.Is(word, "quarter");
        if (!quarter && !view.Is(word, "half")) return null;
        if (ordinal < 1 || ordinal > (quarter ? 4 : 2)) return null;
        bool ofYear = YearAfter(scope, word + 1) is not null || FiscalAfter(scope, word + 1) is not null;
        if (!ofYear && (!quarter || view.Is(at, "last") || view.Is(word + 1, "of"))) return null;
        return WithYear(scope, at, word + 1, ordinal, quarter);
    }

    private static TimeReading WithYear(TimeScope scope, int start, int end, int ordinal, bool quarter)
    {
        (int End, int Year)? told = YearAfter(scope, end);
        int? year = told?.Year ?? (scope.Today is { } today ? NearestYear(scope, start, today, ordinal, quarter ? 3 : 6) : null);
        if (told is null && FiscalAfter(scope, end) is { } fiscal)
            return new TimeReading(start, fiscal.Tokens.End, TimexType.Date, new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{fiscal.Value}-{(quarter ? 'Q' : 'H')}{ordinal}"), null));
        TimeValue value = year is { } y
            ? ValueOf(y, ordinal, quarter)
            : new TimeValue(string.Create(CultureInfo.InvariantCulture, $"XXXX-{(quarter ? 'Q' : 'H')}{ordinal}"), null);
        return new TimeReading(start, told?.End ?? end, TimexType.Date, value);
    }

    private static bool IsShort(string form) => form.Length == 2 && form[0] is 'Q' or 'q' or 'H' && form[1] is >= '1' and <= '4';

    private static TimeValue ValueOf(int year, int ordinal, bool quarter) => quarter ? Calendar.Quarter(year, ordinal) : Calendar.Half(year, Math.Min(ordinal, 2));

    /// <summary>"of fiscal 2025", "of the 2025 financial year".</summary>
    private static TimeReading? FiscalAfter(TimeScope scope, int at)
    {
        int word = scope.View.Is(at, "of") || scope.View.Is(at, "in") ? at + 1 : at;
        return FiscalYearReader.Read(scope, scope.View.Is(word, "the") ? word + 1 : word);
    }

    private static int NearestYear(TimeScope scope, int at, DateOnly today, int ordinal, int length)
    {
        int firstMonth = ((ordinal - 1) * length) + 1;
        if (scope.DirectionOf(at) == TimeDirection.Past) return firstMonth > today.Month ? today.Year - 1 : today.Year;
        return firstMonth + length <= today.Month ? today.Year + 1 : today.Year;
    }

    /// <summary>"of 2025", "2025", "of last year", "of the year".</summary>
    public static (int End, int Year)? YearAfter(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        int word = view.Is(at, "of") || view.Is(at, "in") ? at + 1 : at;
        if (view.Is(word, "the")) word++;
        if (CalendarNumbers.IsPlainYear(view[word]) && !TimeWords.FiscalKinds.Contains(view[word + 1])) return (word + 1, int.Parse(view[word], CultureInfo.InvariantCulture));
        int shift = TimeWords.Last.Contains(view[word]) ? -1 : TimeWords.Next.Contains(view[word]) ? 1 : 0;
        int year = shift != 0 || TimeWords.This.Contains(view[word]) ? word + 1 : word;
        return view.Is(year, "year") && word > at && scope.Today is { } today ? (year + 1, today.Year + shift) : null;
    }

    /// <summary>"summer 2024", "the summer of 2024", "summer"; the word alone only where it is a noun of time.</summary>
    private static TimeReading? ReadSeason(TimeScope scope, int at, string code)
    {
        SentenceView view = scope.View;
        if (YearAfter(scope, at + 1) is { } told && (CalendarNumbers.IsPlainYear(view[told.End - 1]) || view.Is(at + 1, "of")))
            return new TimeReading(at, view.Is(told.End, "-") && view.Touches(told.End) && view[told.End + 1] is { Length: 2 } next && int.TryParse(next, out _) ? told.End + 2 : told.End, TimexType.Date, Calendar.Season(told.Year, code, scope.Southern));
        bool afterThe = view.Is(at - 1, "the") && (view.Is(at - 2, "in") || view.Is(at - 2, "during") || view.Is(at - 2, "over") || view.Is(at - 2, "by") || view.Is(at - 2, "since") || view.Is(at - 2, "until"));
        bool bare = view.Upos(at - 1) == Upos.Adp && !view.IsNoun(at + 1) && view.IsNoun(at) && !view.Is(at - 1, "of");
        // "Winter, and ..." and "Winter is ..." tell of every winter.
        if (at == view.Range.Start && view.IsNoun(at) && (view.Is(at + 1, ",") || view.Upos(at + 1) is Upos.Aux or Upos.Verb)) return new TimeReading(at, at + 1, TimexType.Date, new TimeValue("XXXX-" + code, null));
        if (!afterThe && !bare) return null;
        if (scope.Today is not { } today) return new TimeReading(at, at + 1, TimexType.Date, new TimeValue("XXXX-" + code, null));
        TimeDirection direction = scope.DirectionOf(at);
        int first = Calendar.FirstMonth(code, scope.Southern);
        int year = direction == TimeDirection.Past ? (first > today.Month ? today.Year - 1 : today.Year) : first + 2 < today.Month ? today.Year + 1 : today.Year;
        return new TimeReading(at, at + 1, TimexType.Date, Calendar.Season(year, code, scope.Southern));
    }
}
