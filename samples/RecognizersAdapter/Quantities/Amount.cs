using FactTrack;

namespace RecognizersAdapter;

/// <summary>What one result of the library means.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its one number, in the library's own unit; null if it has none or two.</param>
internal sealed record Amount(TextSpan Span, decimal? Value)
{
    /// <summary>Its two numbers.</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>How the number is meant.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Its unit.</summary>
    public Measure? Measure { get; init; }

    /// <summary>True for a place in an order.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>True if it says more than a number: two of them, or how one is meant.</summary>
    public bool IsRange { get; init; }

    /// <summary>How much it says: a range with a unit most, then a unit, then a range, then a number.</summary>
    public int Specificity => (Measure is null ? 0 : 2) + (IsRange ? 1 : 0);
}
