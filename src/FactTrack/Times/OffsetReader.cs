using System.Globalization;

namespace FactTrack;

/// <summary>Reads lengths of time and what they lead to: "three years", "two days ago", "a year earlier", "in 10 days", "three-day".</summary>
internal static class OffsetReader
{
    /// <summary>Reads a length of time that begins at a token, or null.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        SentenceView view = scope.View;
        if (view.Is(at - 1, "the") && TimeUnit.At(view, at) is { } one && !view.IsPlural(at) && TimeWords.Endings.Contains(view[at + 1])) return UpTo(scope, at, at + 1, 1, one);
        if (Length(view, at) is not { } length || CurrencyReader.Before(view, at) is not null || CalendarNumbers.IsYear(view, at)) return null;
        (decimal? number, decimal? most, TimeUnit unit, int end) = length;
        if (FigureWords.Old.Contains(view[view.Is(end, "-") ? end + 1 : end]) || (view.Is(end, "of") && FigureWords.Aged.Contains(view[end + 1]))) return null;
        if (most is not null) return view.Is(at - 1, "between") || IsLength(view, at, end, number) ? ReadLength(view, at, end, unit.Duration(number) + "/" + unit.Duration(most)) : null;
        if (number is not null && FractionReader.ReadAndPart(view, end) is { } part) (number, end) = (number + part.Value, part.Tokens.End);
        if (view.Is(end, "-") && view.Touches(end - 1) && view.Is(end + 1, "long")) return ReadLength(view, at, end + 2, unit.Duration(number));
        if (number is { } whole && Smaller(view, end, unit) is { } smaller) return ReadLength(view, at, smaller.End, unit.Duration(whole) + smaller.Value);
        if (TimeWords.Ago.Contains(view[end])) return Ago(scope, at, end + 1, number, unit);
        if (view.Is(end, "from") && (view.Is(end + 1, "now") || view.Is(end + 1, "today"))) return From(scope, at, end + 2, scope.Today, number, unit, TimexType.Date);
        if (TimeWords.Hence.Contains(view[end])) return From(scope, at, end + 1, scope.Today, number, unit, TimexType.Date);
        bool opensClause = view.Range.Contains(end + 1) && (view.Upos(end + 1) is Upos.Det or Upos.Propn or Upos.Noun or Upos.Pron or Upos.Verb or Upos.Num or Upos.Adj);
        opensClause |= view.Is(end + 1, "than");
        if (TimeWords.Later.Contains(view[end]) && !opensClause) return From(scope, at, end + 1, scope.ToldFor(unit), number, unit, TimexType.Date);
        if (TimeWords.Earlier.Contains(view[end]) && !opensClause) return From(scope, at, end + 1, scope.ToldFor(unit) ?? scope.Today, -number, unit, TimexType.Date);
        if (number is { } count && (FromDate(scope, at, end, count, unit) ?? UpTo(scope, at, end, count, unit)) is { } fromDate) return fromDate;
        if (view.Is(at - 1, "in") && scope.Today is not null && number is not null && IsAhead(view, at, end) && !view.Is(end, "of")) return From(scope, at, TimeOf(view, end), scope.Today, number, unit, TimexType.Date);
        TimeRelation? relation = view.Is(LedBy(view, at), "for") ? null : TimeWords.Later.Contains(view[end]) ? TimeRelation.After : TimeWords.Earlier.Contains(view[end]) ? TimeRelation.Before : null;
        if (!IsLength(view, at, end, number)) return null;
        return ReadLength(view, at, end, unit.Duration(number)) with { Relation = relation };
    }

    /// <summary>"in two weeks" lies ahead unless the past or the present perfect governs it, or a noun has it ("the first time in 40 years").</summary>
    private static bool IsAhead(SentenceView view, int at, int end)
    {
        if (view.IsNoun(at - 2) && (view.HeadOf(end - 1) == at - 2 || CalendarWords.Find(view[at - 2]) is null && view.RelationOf(end - 1) == Relation.Nmod || view.Is(at - 2, "time"))) return false;
        return TenseReader.Find(view, at) is null or TimeDirection.Future;
    }

    /// <summary>The token before a length and its words of approximation.</summary>
    private static int LedBy(SentenceView view, int at) => (ApproximatorReader.Before(view, at)?.Start ?? at) - 1;

    /// <summary>A length of time, with the words that say how exact it is ("more than five hours").</summary>
    private static TimeReading ReadLength(SentenceView view, int at, int end, string value) =>
        ApproximatorReader.Before(view, at) is { } before
            ? new TimeReading(before.Start, end, TimexType.Duration, new TimeValue(value, null)) { Approximation = before.Approximation }
            : new TimeReading(at, end, TimexType.Duration, new TimeValue(value, null)) { Approximation = value.Contains('X', StringComparison.Ordinal) ? Approximation.Vague : Approximation.Exact };

    /// <summary>"and 30 minutes" after hours.</summary>
    private static (int End, string Value)? Smaller(SentenceView view, int end, TimeUnit unit)
    {
        int at = view.Is(end, "and") || view.Is(end, ",") ? end + 1 : end;
        if (NumberReader.ReadWhole(view, at) is not { Kind: NumberKind.Cardinal } number || TimeUnit.At(view, number.Tokens.End) is not { } smaller || smaller.Code == unit.Code) return null;
        string value = smaller.Duration(number.Value);
        return smaller.IsClock == unit.IsClock ? (number.Tokens.End + 1, value[(smaller.IsClock ? 2 : 1)..]) : null;
    }

    /// <summary>"three days after January 12", "two weeks before Christmas", or null.</summary>
    private static TimeReading? FromDate(TimeScope scope, int at, int end, decimal number, TimeUnit unit)
    {
        SentenceView view = scope.View;
        bool later = view.Is(end, "after") || view.Is(end, "from");
        if (!later && !view.Is(end, "before")) return null;
        int dateAt = view.Is(end + 1, "the") ? end + 2 : end + 1;
        if ((DateReader.Read(scope, dateAt) ?? DayReader.Read(scope, dateAt) ?? HolidayReader.Read(scope, dateAt)) is not { Day: { } day } date) return null;
        return unit.Shift(day, later ? number : -number) is { } moved ? new TimeReading(at, date.Tokens.End, TimexType.Date, Calendar.Day(moved)) : null;
    }

    /// <summary>"the three months to June", "six weeks ended 4 May": a stretch that ends with a date, or null.</summary>
    private static TimeReading? UpTo(TimeScope scope, int at, int end, decimal number, TimeUnit unit)
    {
        SentenceView view = scope.View;
        if (unit.IsClock || !TimeWords.Endings.Contains(view[end])) return null;
        int dateAt = TimeWords.EndLinks.Contains(view[end + 1]) ? end + 2 : end + 1;
        if (view.Is(dateAt, "the")) dateAt++;
        if (TimeGrammar.Read(scope, dateAt) is not { Type: TimexType.Date, Interval: { Start: { } start, End: { } last } } date || last - start > TimeSpan.FromDays(366)) return null;
        return unit.Shift(DateOnly.FromDateTime(last), -number) is { } first
            ? new TimeReading(at, date.Tokens.End, TimexType.Duration, new TimeValue(unit.Duration(number), Calendar.Between(first, DateOnly.FromDateTime(last)))) { Relation = TimeRelation.During }
            : null;
    }

    /// <summary>A moment moved by hours, minutes or seconds; null if too far away.</summary>
    public static DateTime? ShiftClock(DateTime moment, TimeUnit unit, decimal number)
    {
        decimal seconds = number * unit.Count * (unit.Code[1] switch { 'H' => 3600, 'M' => 60, _ => 1 });
        return Math.Abs(seconds) < 1_000_000_000 ? moment.AddSeconds((double)seconds) : null;
    }

    /// <summary>Number and unit: "three years", "a decade", "several weeks", "years", "three-day", "two to three weeks".</summary>
    private static TimeLength? Length(SentenceView view, int at)
    {
        (decimal? number, decimal? most, int unitAt) = (null, null, at);
        if (view.Is(at, "a") && TimeWords.Few.Contains(view[at + 1])) unitAt = view.Is(at + 2, "of") ? at + 3 : at + 2;
        else if (TimeWords.Few.Contains(view[at])) unitAt = at + 1;
        else if (NumberReader.Read(view, at) is { Kind: NumberKind.Cardinal or NumberKind.Fraction } count) (number, unitAt) = (count.Value, count.Tokens.End);
        else if (view.Is(at, "a") || view.Is(at, "an") || view.Is(at, "one")) (number, unitAt) = (1, at + 1);
        bool links = view.Is(unitAt, "to") || view.Is(unitAt, "or") || view.IsHyphen(unitAt) || (view.Is(unitAt, "and") && view.Is(at - 1, "between"));
        if (number is not null && links && NumberReader.ReadWhole(view, unitAt + 1) is { Kind: NumberKind.Cardinal } upper && upper.Value > number && CalendarWords.IsUnit(view[view.IsHyphen(upper.Tokens.End) ? upper.Tokens.End + 1 : upper.Tokens.End]))
            (most, unitAt) = (upper.Value, upper.Tokens.End);
        if (view.Is(unitAt, "-") && view.Touches(unitAt - 1) && view.Touches(unitAt)) unitAt++;
        while (unitAt > at && view.Upos(unitAt) == Upos.Adj && !RelativeReader.Opens(view[unitAt]) && NumberWords.Find(view[unitAt])?.As(NumberWordKind.Ordinal) is null && TimeUnit.At(view, unitAt) is null && TimeUnit.At(view, unitAt + 1) is not null) unitAt++;
        if (TimeUnit.At(view, unitAt) is not { } unit) return null;
        bool isLong = view.Is(unitAt + 1, "-") && view.Touches(unitAt) && view.Is(unitAt + 2, "long");
        if (unitAt == at && !isLong && !(view.IsPlural(at) && char.IsLower(view[at][0]))) return null;
        if (unitAt == at && isLong && !view.IsPlural(at)) number = 1;
        // "a second email" is another one.
        if (view.Is(unitAt, "second") && (number is null || view.IsNoun(unitAt + 1) || view.Upos(unitAt + 1) is Upos.Adj || view.RelationOf(unitAt) == Relation.Amod || view.Is(unitAt + 1, "-"))) return null;
        return new TimeLength(number, most, unit, unitAt + 1);
    }

    /// <summary>Bare plurals and "a year" are lengths only after certain words; "a day" after an amount is a rate.</summary>
    private static bool IsLength(SentenceView view, int at, int end, decimal? number)
    {
        if (number is not null && !view.Is(at, "a") && !view.Is(at, "an")) return true;
        if (view.Is(at, "a") && CalendarWords.IsUnit(view[at + 1]) && (view.Upos(at - 1) is Upos.Num or Upos.Sym || view.IsNoun(at - 1))) return false;
        bool led = view.Upos(at - 1) is Upos.Adp or Upos.Sconj || TimeWords.ThroughTime.Contains(view[at - 1]) || ApproximatorReader.Before(view, at) is not null;
        bool leads = TimeWords.Later.Contains(view[end]) || TimeWords.Earlier.Contains(view[end]);
        return (led && !view.Is(at - 1, "of")) || leads || TimeWords.Few.Contains(view[at]) || TimeWords.Few.Contains(view[at + 1]);
    }

    private static TimeReading Ago(TimeScope scope, int at, int end, decimal? number, TimeUnit unit)
    {
        if (number is null) return new TimeReading(at, end, TimexType.Date, new TimeValue("PAST_REF", null));
        return scope.Today is null && !unit.IsClock
            ? new TimeReading(at, end, TimexType.Date, new TimeValue(unit.Unknown, null))
            : From(scope, at, end, scope.Today, -number, unit, TimexType.Date);
    }

    private static TimeReading From(TimeScope scope, int at, int end, DateOnly? from, decimal? number, TimeUnit unit, TimexType type)
    {
        if (unit.IsClock) return FromMoment(scope, at, end, from, number, unit);
        if (number is { } n && from is { } day && unit.Shift(day, n) is { } moved && moved.Year is >= 1 and < 9900) return new TimeReading(at, end, type, unit.Around(moved));
        if (from is null && number is { } length) return new TimeReading(at, end, TimexType.Duration, new TimeValue(unit.Duration(Math.Abs(length)), null)) { Relation = length < 0 ? TimeRelation.Before : TimeRelation.After };
        return new TimeReading(at, end, type, new TimeValue(number is null ? unit.Duration(null) : unit.Unknown, null)) with { Type = number is null ? TimexType.Duration : type };
    }

    private static TimeReading FromMoment(TimeScope scope, int at, int end, DateOnly? from, decimal? number, TimeUnit unit)
    {
        if (scope.Moment is { } now && from == scope.Today && number is { } n && ShiftClock(now, unit, n) is { } moment)
            return new TimeReading(at, end, TimexType.Time, new TimeValue(moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), new TimeInterval(moment, moment.AddMinutes(1))));
        return new TimeReading(at, end, TimexType.Duration, new TimeValue(unit.Duration(number is { } length ? Math.Abs(length) : null), null)) { Relation = number < 0 ? TimeRelation.Before : TimeRelation.After };
    }

    /// <summary>"in two weeks' time".</summary>
    private static int TimeOf(SentenceView view, int end) => view.Is(end, "'") && view.Is(end + 1, "time") ? end + 2 : end;
}
