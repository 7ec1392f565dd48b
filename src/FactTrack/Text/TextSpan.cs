using System.Globalization;

namespace FactTrack;

/// <summary>A half-open range of UTF-16 code units in an article's text, exactly as it was given.</summary>
/// <remarks>The default value is the empty span at the start of the body.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The first code unit, 0 or more.</param>
    /// <param name="end">One past the last code unit; at least <paramref name="start"/>.</param>
    /// <param name="source">The text that the span points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the end is before the start.</exception>
    public TextSpan(int start, int end, TextSource source = TextSource.Body)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End, Source) = (start, end, source);
    }

    /// <summary>The first code unit.</summary>
    public int Start { get; }

    /// <summary>One past the last code unit.</summary>
    public int End { get; }

    /// <summary>The text that the span points into.</summary>
    public TextSource Source { get; }

    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>True if the span holds no code unit.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>True if another span of the same text lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Source == other.Source && Start <= other.Start && other.End <= End;

    /// <summary>True if both spans share at least one code unit of the same text.</summary>
    public bool Overlaps(TextSpan other) => Source == other.Source && Start < other.End && other.Start < End;

    /// <summary>Orders by text (title first), then by start, then by end.</summary>
    public int CompareTo(TextSpan other)
    {
        int order = other.Source.CompareTo(Source);
        if (order == 0) order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    /// <summary>True if the left span comes first in the article.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True if the left span comes last in the article.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True if the left span does not come last.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left span does not come first.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[3, 9)</c>, with <c>title</c> before it where it points into the title.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Source == TextSource.Title ? "title" : "")}[{Start}, {End})");
}
