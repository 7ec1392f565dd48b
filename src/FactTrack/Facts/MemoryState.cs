using System.Collections.Immutable;

namespace FactTrack;

/// <summary>All that a store in memory holds at one moment. Changing it makes a new one that shares what stayed.</summary>
internal sealed record MemoryState
{
    public ImmutableList<FactRecord> Records { get; init; } = [];

    public ImmutableDictionary<long, long> RecordOf { get; init; } = ImmutableDictionary<long, long>.Empty;

    public ImmutableDictionary<long, TrackedArticle> Articles { get; init; } = ImmutableDictionary<long, TrackedArticle>.Empty;

    public ImmutableDictionary<string, ImmutableList<long>> Versions { get; init; } = ImmutableDictionary.Create<string, ImmutableList<long>>(StringComparer.Ordinal);

    public ImmutableDictionary<long, ImmutableHashSet<long>> Stories { get; init; } = ImmutableDictionary<long, ImmutableHashSet<long>>.Empty;

    public ImmutableDictionary<long, ImmutableHashSet<long>> Events { get; init; } = ImmutableDictionary<long, ImmutableHashSet<long>>.Empty;

    public ImmutableDictionary<long, ImmutableList<TrackedClaim>> Claims { get; init; } = ImmutableDictionary<long, ImmutableList<TrackedClaim>>.Empty;

    public ImmutableDictionary<long, ImmutableList<ClaimAddress>> ClaimKeys { get; init; } = ImmutableDictionary<long, ImmutableList<ClaimAddress>>.Empty;

    public ImmutableDictionary<long, ImmutableHashSet<ClaimAddress>> Members { get; init; } = ImmutableDictionary<long, ImmutableHashSet<ClaimAddress>>.Empty;

    /// <summary>The entries of a key in a block of days, the latest first.</summary>
    public ImmutableDictionary<(IndexSpace Space, long Key, int Block), IndexEntry> Index { get; init; } = ImmutableDictionary<(IndexSpace, long, int), IndexEntry>.Empty;

    /// <summary>The blocks that have entries.</summary>
    public ImmutableSortedSet<int> Blocks { get; init; } = [];

    public ImmutableDictionary<string, FactSummary> Facts { get; init; } = ImmutableDictionary.Create<string, FactSummary>(StringComparer.Ordinal);

    public ImmutableList<FactChange> Changes { get; init; } = [];
}
