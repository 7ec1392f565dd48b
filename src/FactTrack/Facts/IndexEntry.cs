namespace FactTrack;

/// <summary>An entry of an index in memory, before the older ones of the same key.</summary>
internal sealed record IndexEntry(ClaimAddress Owner, int? Day, IndexEntry? Next);
