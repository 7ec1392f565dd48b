namespace FactTrack;

/// <summary>A time in the text, with its meaning by TIMEX3.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TimeExpression
{
    /// <summary>The words, without the preposition.</summary>
    public required TextPart Words { get; init; }

    /// <summary>The tokens of <see cref="Words"/>.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Date, time, duration or set.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value, such as <c>2025-08-12</c>, <c>2024-FA</c>, <c>P3Y</c>, <c>FUTURE_REF</c>; <c>XXXX-WXX-2</c> where underspecified.</summary>
    public required string Value { get; init; }

    /// <summary>The half-open interval that it denotes, or null where it is not resolved.</summary>
    public TimeInterval? Interval { get; init; }

    /// <summary>How exactly a length of time is given, as TIMEX3's <c>mod</c> tells ("more than five hours"); exact for all else.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>How it relates to the action, by its preposition.</summary>
    public TimeRelation Relation { get; init; }

    /// <summary>The token that is its head in the tree.</summary>
    internal int Head { get; init; }

    /// <summary>Relation and value, such as <c>since 2024-FA</c>.</summary>
    public override string ToString() => $"{Relation switch
    {
        TimeRelation.At => "at",
        TimeRelation.Before => "before",
        TimeRelation.After => "after",
        TimeRelation.Since => "since",
        TimeRelation.Until => "until",
        _ => "during",
    }} {Value}";
}
