namespace FactTrack;

/// <summary>Why a report belongs to a fact.</summary>
/// <param name="Report">The report (<see cref="FactReport.Id"/>).</param>
/// <param name="Other">The earlier report that it fits best, or null for the fact's first.</param>
/// <param name="Decision">The decision and its parts, or null for the fact's first, for the same sentence in two versions, and where a review decided.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactMatch(string Report, string? Other, MatchDecision? Decision);
