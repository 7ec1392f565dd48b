using FactTrack;

namespace RecognizersAdapter;

/// <summary>Reads a candidate by its type.</summary>
internal static class TimeReader
{
    /// <summary>What it means; null for an unknown type, and for a time zone alone, which is no time.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="resolve">False if its dates are guesses: then only what the words say is taken.</param>
    public static TimeReading? Read(TimeCandidate candidate, bool resolve)
    {
        TimeRelation? relation = RelationOf(candidate.Mod);
        return candidate.Type switch
        {
            "duration" => new(TimexType.Duration, candidate.Timex, null, relation ?? TimeRelation.During),
            "set" => new(TimexType.Set, candidate.Timex, null, TimeRelation.At),
            "date" or "daterange" => Read(candidate, TimexType.Date, relation, resolve),
            "time" or "timerange" or "datetime" or "datetimerange" => Read(candidate, TimexType.Time, relation, resolve),
            _ => null,
        };
    }

    private static TimeReading Read(TimeCandidate candidate, TimexType type, TimeRelation? relation, bool resolve)
    {
        // "now" is no hour, and "that week" any: the library takes the reference's, but the words do not say so.
        if (candidate.Timex == "PRESENT_REF") return new(TimexType.Date, candidate.Timex, null, TimeRelation.At);
        resolve &= candidate.Mod?.Contains("ref_undef", StringComparison.Ordinal) != true;
        if (relation is { } side)
        {
            // "after 2016" has the bound 2017; what FactTrack wants is the year, and the relation to it.
            string whole = Timex.Fill(candidate.Timex, null, resolve ? InsideOf(candidate, side) : null);
            return new(type, whole, resolve ? Timex.IntervalOf(whole) : null, side);
        }

        TimeInterval? interval = resolve ? IntervalOf(candidate, type) : null;
        string value = Timex.Fill(candidate.Timex, interval, resolve ? candidate.Anchor : null);
        return new(type, value, interval, value.Contains('/', StringComparison.Ordinal) ? TimeRelation.During : TimeRelation.At);
    }

    private static TimeRelation? RelationOf(string? mod) => mod?.Split('-')[0] switch
    {
        "before" => TimeRelation.Before,
        "after" => TimeRelation.After,
        "since" => TimeRelation.Since,
        "until" => TimeRelation.Until,
        _ => null,
    };

    private static TimeInterval? IntervalOf(TimeCandidate candidate, TimexType type)
    {
        if (candidate.Point is { } point) return new(point, type == TimexType.Date ? point.AddDays(1) : point.AddMinutes(1));
        return (candidate.Start is null && candidate.End is null) || candidate.Start >= candidate.End ? null : new(candidate.Start, candidate.End);
    }

    /// <summary>A moment in the time itself: the bounds of "after October" and "until October" are one past it.</summary>
    private static DateTime? InsideOf(TimeCandidate candidate, TimeRelation relation) =>
        candidate.Entity == "datetimerange" && relation is (TimeRelation.After or TimeRelation.Until) ? candidate.Anchor?.AddTicks(-1) : candidate.Anchor;
}
