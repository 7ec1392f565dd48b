namespace FactTrack;

/// <summary>A length of time read from tokens.</summary>
/// <param name="Number">How many units, or the least of them; null for an unsharp number.</param>
/// <param name="Most">The most of them ("two to three weeks"), or null.</param>
/// <param name="Unit">The unit.</param>
/// <param name="End">One past the unit.</param>
internal sealed record TimeLength(decimal? Number, decimal? Most, TimeUnit Unit, int End);
