namespace FactTrack;

/// <summary>Joins two times to the stretch between them: "from 2014 to 2019", "between May and July", "Monday through Friday".</summary>
internal static class TimeRangeReader
{
    private static readonly WordGroups s_links = new(Lexicon.BuiltIn("time-range-links"));

    /// <summary>The stretch that begins with a time, or null; both ends are included.</summary>
    public static TimeReading? Read(TimeScope scope, TimeReading first)
    {
        SentenceView view = scope.View;
        int link = first.Tokens.End;
        bool between = view.Is(first.Tokens.Start - 1, "between");
        bool from = view.Is(first.Tokens.Start - 1, "from");
        string group = between ? "between" : from ? "from" : "bare";
        if (!s_links[group].Contains(view[link])) return null;
        int at = view.Is(link + 1, "the") ? link + 2 : link + 1;
        if (first.Type is not (TimexType.Date or TimexType.Time) || TimeGrammar.Read(scope, at) is not { } last || last.Type != first.Type || last.Value.Length != first.Value.Length) return null;
        // "Friday to Monday": the second of two weekdays follows the first.
        if (first.Day is { } from_ && last.Day is { } to && to < from_ && to.AddDays(7) > from_) last = new TimeReading(last.Tokens, last.Type, Calendar.Day(to.AddDays(7)).Value, Calendar.Day(to.AddDays(7)).Interval);
        TimeInterval? interval = first.Interval is { Start: { } start } && last.Interval is { End: { } end } && start < end ? new TimeInterval(start, end) : null;
        if (interval is null && first.Interval is not null) return null;
        return new TimeReading(new(first.Tokens.Start, last.Tokens.End), first.Type, first.Value + "/" + last.Value, interval) { Relation = TimeRelation.During };
    }
}
