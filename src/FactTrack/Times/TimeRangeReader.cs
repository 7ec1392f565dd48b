namespace FactTrack;

/// <summary>Joins two times to the stretch between them: "from 2014 to 2019", "between May and July", "Monday through Friday".</summary>
internal static class TimeRangeReader
{
    private const string Now = "PRESENT_REF";
    private static readonly WordGroups s_links = new(Lexicon.BuiltIn("time-range-links"));

    /// <summary>The stretch that begins with a time, or null; both ends are included.</summary>
    public static TimeReading? Read(TimeScope scope, TimeReading first)
    {
        SentenceView view = scope.View;
        int link = first.Tokens.End;
        int before = view.Is(first.Tokens.Start - 1, "the") ? first.Tokens.Start - 2 : first.Tokens.Start - 1;
        bool between = view.Is(before, "between");
        bool from = view.Is(before, "from");
        string group = between ? "between" : from ? "from" : "bare";
        if (!s_links[group].Contains(view[link])) return null;
        int at = view.Is(link + 1, "the") ? link + 2 : link + 1;
        if (first.Type is not (TimexType.Date or TimexType.Time) || TimeGrammar.Read(scope, at) is not { } last || last.Type != first.Type) return null;
        if (last.Value == Now && scope.Today is { } today && first.Interval?.Start is { } since && group != "bare")
            return new TimeReading(new(first.Tokens.Start, last.Tokens.End), first.Type, first.Value + "/" + last.Value, new TimeInterval(since, today.ToDateTime(default))) { Relation = TimeRelation.During };
        bool sure = group != "bare" || view.Is(link, "through");
        if (last.Value.Length != first.Value.Length && (!sure || first.Interval is null || last.Interval is null)) return null;
        // "Friday to Monday": the second of two weekdays follows the first.
        if (first.Day is { } from_ && last.Day is { } to && to < from_ && to.AddDays(7) > from_) last = new TimeReading(last.Tokens, last.Type, Calendar.Day(to.AddDays(7)).Value, Calendar.Day(to.AddDays(7)).Interval);
        first = WithYearOf(view, first, last);
        (first, last) = (PartReader.AsPoint(scope, first, isEnd: false), PartReader.AsPoint(scope, last, isEnd: true));
        TimeInterval? interval = first.Interval is { Start: { } start } && last.Interval is { End: { } end } && start < end ? new TimeInterval(start, end) : null;
        if (interval is null && first.Interval is not null) return null;
        return new TimeReading(new(first.Tokens.Start, last.Tokens.End), first.Type, first.Value + "/" + last.Value, interval) { Relation = TimeRelation.During };
    }

    /// <summary>"from May to October 2020": the first end takes the year of the second, or the one before it.</summary>
    private static TimeReading WithYearOf(SentenceView view, TimeReading first, TimeReading last)
    {
        if (first.Interval is not { Start: { } start, End: { } end } || last.Interval is not { Start: { } lastStart } || first.Value.Length < 7 || first.Value[4] != '-' || first.Value.Contains('/', StringComparison.Ordinal)) return first;
        bool told = CalendarNumbers.IsPlainYear(view[first.Tokens.End - 1]) || !CalendarNumbers.IsPlainYear(view[last.Tokens.End - 1]) && start < lastStart;
        if (told || TimeWords.Last.Contains(view[first.Tokens.Start])) return first;
        int years = lastStart.Year - start.Year;
        if (start.AddYears(years) > lastStart) years--;
        return first with { Value = start.AddYears(years).Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + first.Value[4..], Interval = new TimeInterval(start.AddYears(years), end.AddYears(years)) };
    }
}
