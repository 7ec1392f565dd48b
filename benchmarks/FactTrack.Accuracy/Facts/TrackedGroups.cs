namespace FactTrack.Accuracy;

/// <summary>Articles as a tracker over memory groups them, read when all are in: what comes later may move what came before.</summary>
internal sealed class TrackedGroups
{
    private readonly Dictionary<(string Id, string Version), TrackedArticle> _placed = [];
    private readonly (string Id, string Version)[] _keys;

    /// <summary>Tracks results in the order given.</summary>
    public TrackedGroups(IReadOnlyList<ExtractionResult> results) =>
        _keys = TrackAsync(results).GetAwaiter().GetResult();

    /// <summary>The story of an article, by its place in the list.</summary>
    public long StoryOf(int article) => _placed[_keys[article]].Story;

    /// <summary>The happening of an article.</summary>
    public long HappeningOf(int article) => _placed[_keys[article]].Event;

    private async Task<(string Id, string Version)[]> TrackAsync(IReadOnlyList<ExtractionResult> results)
    {
        await using var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        var keys = new List<(string, string)>();
        await foreach (TrackingReport report in tracker.AddManyAsync(results.ToAsyncEnumerable())) keys.Add((report.ArticleId, report.Version));
        foreach (string id in keys.Select(key => key.Item1).Distinct(StringComparer.Ordinal))
            foreach (TrackedArticle version in await tracker.VersionsAsync(id)) _placed[(id, version.Version)] = version;
        return [.. keys];
    }
}
