using System.Globalization;

namespace FactTrack;

/// <summary>The two numbers of a score or a vote, in the order of the text ("3-1", "52-48").</summary>
/// <param name="First">The first number.</param>
/// <param name="Second">The second number.</param>
public sealed record QuantityScore(decimal First, decimal Second)
{
    /// <summary>Both numbers with a hyphen.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}-{Second}");
}
