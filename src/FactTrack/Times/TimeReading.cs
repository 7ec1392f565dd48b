namespace FactTrack;

/// <summary>A time read from tokens.</summary>
internal sealed record TimeReading(TokenRange Tokens, TimexType Type, string Value, TimeInterval? Interval)
{
    /// <summary>A reading of a value.</summary>
    public TimeReading(int start, int end, TimexType type, TimeValue value) : this(new(start, end), type, value.Value, value.Interval)
    {
    }

    /// <summary>The relation that the words themselves tell, where they do ("within two days").</summary>
    public TimeRelation? Relation { get; init; }

    /// <summary>How exactly a length is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Which part of which time it is ("the end of 2007"), or null.</summary>
    public (TimePart Part, TimeInterval? Whole)? Part { get; init; }

    /// <summary>The one day that it is, or null.</summary>
    public DateOnly? Day => Type == TimexType.Date && Interval is { Start: { } start, End: { } end } && end - start == TimeSpan.FromDays(1) ? DateOnly.FromDateTime(start) : null;

    /// <summary>True for a day, resolved or not.</summary>
    public bool IsDay => Day is not null || (Type == TimexType.Date && (Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) || (Value.Length == 10 && Value[4] == '-' && Value[7] == '-')));
}
