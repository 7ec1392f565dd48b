namespace FactTrack;

/// <summary>An amount as the words give it, before its noun is looked up in the tree.</summary>
/// <param name="Tokens">Approximator, number and unit.</param>
/// <param name="Value">The value, or null.</param>
/// <param name="Range">The range, or null.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Approximation">How exact it is.</param>
internal sealed record Amount(TokenRange Tokens, decimal? Value, QuantityRange? Range, Unit? Unit, Approximation Approximation)
{
    /// <summary>What is no amount although it looks like one; it has no tokens.</summary>
    public static Amount None { get; } = new(default, null, null, null, Approximation.Exact);

    /// <summary>The number alone, with sign and scale, or the lower end of a range; empty for an unsharp word.</summary>
    public TokenRange Number { get; init; }

    /// <summary>The upper end of a range; empty without one.</summary>
    public TokenRange UpperNumber { get; init; }

    /// <summary>What it is counted by ("a day"); empty without one.</summary>
    public TokenRange Rate { get; init; }

    /// <summary>The words of approximation before the number.</summary>
    public TokenRange Before { get; init; }

    /// <summary>The words of approximation after the unit.</summary>
    public TokenRange After { get; init; }

    /// <summary>The two numbers of a score or a vote, or null.</summary>
    public QuantityScore? Score { get; init; }

    /// <summary>The noun that the words themselves count ("twice": time), or null.</summary>
    public string? Counted { get; init; }

    /// <summary>True where the words themselves tell a change ("doubled").</summary>
    public bool IsChange { get; init; }

    /// <summary>True for the ordinal of a name ("XIV").</summary>
    public bool IsOfName { get; init; }

    /// <summary>True for a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True for a place in an order that a word for ranks tells ("number one").</summary>
    public bool IsRank { get; init; }

    /// <summary>True for the age of somebody or something.</summary>
    public bool IsAge { get; init; }
}
