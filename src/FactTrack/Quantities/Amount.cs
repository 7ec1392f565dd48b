namespace FactTrack;

/// <summary>An amount as the words give it, before its noun is looked up in the tree.</summary>
/// <param name="Tokens">Approximator, number and unit.</param>
/// <param name="Value">The value, or null.</param>
/// <param name="Range">The range, or null.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Approximation">How exact it is.</param>
internal readonly record struct Amount(TokenRange Tokens, decimal? Value, QuantityRange? Range, Unit? Unit, Approximation Approximation)
{
    /// <summary>True for a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True for the age of somebody or something.</summary>
    public bool IsAge { get; init; }
}
