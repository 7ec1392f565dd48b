using System.Globalization;

namespace FactTrack;

/// <summary>An amount in the text, with its meaning.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Quantity
{
    /// <summary>The words, with approximator and unit, without the counted noun.</summary>
    public required TextPart Words { get; init; }

    /// <summary>The tokens of <see cref="Words"/>.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The words of its numbers alone, with sign and scale: one, two for a range, none for an unsharp word ("dozens"). Empty in an amount of a user's recognizer that does not give them.</summary>
    public ValueList<TextPart> Numbers { get; init; } = [];

    /// <summary>The words that say how exactly it is given ("more than", "or so"), or null.</summary>
    public TextPart? Approximator { get; init; }

    /// <summary>The words of what it is counted by ("a day", "per 100,000 people"), or null. Part of <see cref="Words"/> after a unit, behind the counted noun else.</summary>
    public TextPart? Rate { get; init; }

    /// <summary>The value where there is one number; null for ranges and for amounts without a value ("large quantities").</summary>
    public decimal? Value { get; init; }

    /// <summary>The range where the text gives one ("between 10 and 12") or a vague word means one ("dozens").</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>The two numbers of a score or a vote ("3-1"), or null; then there is no value and no range.</summary>
    public QuantityScore? Score { get; init; }

    /// <summary>The unit, or null for a count; a count with a rate ("300 people a day") has the code <c>count</c>.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What is counted, or null for a measure.</summary>
    public CountedNoun? CountOf { get; init; }

    /// <summary>How exactly it is given.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>True for a place in an order ("third").</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True for a change ("rose by 3 %", "200 more").</summary>
    public bool IsDelta { get; init; }

    /// <summary>The token that the quantity hangs on in the tree: the counted noun, or the unit or number itself.</summary>
    internal int Head { get; init; }

    /// <summary>Approximation, value or range, and unit or counted lemma, such as <c>about 15000 troop</c>.</summary>
    public override string ToString()
    {
        string amount = Value?.ToString(CultureInfo.InvariantCulture) ?? Range?.ToString() ?? Score?.ToString() ?? "?";
        string how = Approximation switch
        {
            Approximation.Exact => "",
            Approximation.AtLeast => "at least ",
            Approximation.AtMost => "at most ",
            Approximation.MoreThan => "more than ",
            Approximation.LessThan => "less than ",
            Approximation.About => "about ",
            _ => "vague ",
        };
        string what = Unit?.ToString() ?? CountOf?.Lemma ?? "";
        return what.Length == 0 ? how + amount : $"{how}{amount} {what}";
    }
}
