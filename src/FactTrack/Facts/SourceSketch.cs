namespace FactTrack;

/// <summary>One source of a chain, as it is kept of a report.</summary>
/// <param name="Key">A stable hash of its canonical name; 0 where it has none.</param>
/// <param name="Name">Its name for people; empty once purged or where it has none.</param>
/// <param name="Type">What it is.</param>
/// <param name="Country">The country that it belongs to, or null.</param>
/// <param name="IsAnonymous">True where it is not named.</param>
internal sealed record SourceSketch(long Key, string Name, SourceType Type, string? Country, bool IsAnonymous);
