using System.Globalization;

namespace FactTrack;

/// <summary>A range of values, both ends included; either end may be open.</summary>
/// <param name="Minimum">The least value, or null if open.</param>
/// <param name="Maximum">The greatest value, or null if open.</param>
public readonly record struct QuantityRange(decimal? Minimum, decimal? Maximum)
{
    /// <summary>The range as <c>10..12</c>, an open end as nothing.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}");
}
