namespace FactTrack;

/// <summary>Reads words that take a part of the time after them: "early 2019", "the end of the year", "later this week".</summary>
internal static class PartReader
{
    private static readonly PhraseTable<TimePart> s_parts = new(Lexicon.BuiltIn("time-parts").Entries, e => e.Read<TimePart>("part"));

    /// <summary>The words that a part may begin with.</summary>
    public static IEnumerable<string> FirstWords => s_parts.FirstWords;

    /// <summary>The part that begins at a token, and where the whole begins.</summary>
    public static (TimePart Part, int Whole)? Read(TimeScope scope, int at)
    {
        if (!s_parts.TryMatchFrom(scope.View.Forms, at, scope.View.Range.End, out int end, out TimePart part)) return null;
        return (part, scope.View.Is(end, "the") ? end + 1 : end);
    }

    /// <summary>An end of a stretch that is told by a part is a point: "from the end of 2007 to the middle of 2008" runs from 1 January to 1 July 2008.</summary>
    /// <param name="scope">The sentence.</param>
    /// <param name="time">The end.</param>
    /// <param name="isEnd">True for the later end.</param>
    public static TimeReading AsPoint(TimeScope scope, TimeReading time, bool isEnd)
    {
        if (time.Part is not { } part || part.Whole is not { Start: { } first, End: { } last }) return time;
        DateTime point = part.Part switch { TimePart.Start => first, TimePart.Middle => first.AddDays((last - first).Days / 2), _ => last };
        return time with { Interval = isEnd ? new TimeInterval(first, point) : new TimeInterval(point, last) };
    }

    /// <summary>A time cut to a part; its value stays that of the whole, as TIMEX3 has it.</summary>
    public static TimeReading Cut(TimeScope scope, TimeReading whole, TimePart part, int start)
    {
        TimeReading cut = whole with { Tokens = new(start, whole.Tokens.End), Part = part is TimePart.Before or TimePart.After || scope.View.Upos(start) is Upos.Adj or Upos.Adv ? null : (part, whole.Interval) };
        if (whole.Interval is not { Start: { } first, End: { } last } || last - first <= TimeSpan.FromDays(7)) return cut with { Interval = AroundNow(scope, whole.Interval, part) };
        if (part is TimePart.Before or TimePart.After) return cut with { Interval = AroundNow(scope, whole.Interval, part) };
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        (DateTime third, DateTime twoThirds) = months > 24 ? (first.AddYears(months / 36), first.AddYears(months / 18)) : months >= 3 ? (first.AddMonths(months / 3), first.AddMonths(months * 2 / 3)) : (first.AddDays(10), first.AddDays(20));
        return cut with
        {
            Interval = part switch
            {
                TimePart.Start => new TimeInterval(first, third),
                TimePart.Middle => new TimeInterval(third, twoThirds),
                _ => new TimeInterval(twoThirds, last),
            },
        };
    }

    private static TimeInterval? AroundNow(TimeScope scope, TimeInterval? whole, TimePart part)
    {
        if (whole is not { Start: { } first, End: { } last } || scope.Today is not { } today) return whole;
        DateTime now = today.ToDateTime(default);
        if (part == TimePart.Before && first < now && now < last) return new TimeInterval(first, now);
        return part == TimePart.After && first <= now && now < last ? new TimeInterval(now, last) : whole;
    }
}
