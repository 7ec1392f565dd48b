namespace FactTrack;

/// <summary>Adds a batch of articles to a session.</summary>
/// <remarks>
/// What was told later than an article of the batch is placed again once, at the end: an undated one, which is told last, would else be placed again with every article.
/// The last article added tells of what changed by that.
/// </remarks>
internal sealed class BatchAdder(IFactSession session, SketchCache cache, FactIndexer facts, Placer placer)
{
    private readonly Dictionary<long, TrackedArticle> _later = [];
    private readonly Dictionary<long, IReadOnlyList<FactChange>> _changes = [];

    // Placed, but what changed by it is not read yet.
    private TrackedArticle? _last;

    /// <summary>Adds articles.</summary>
    /// <returns>A report for each, in their order.</returns>
    public async ValueTask<TrackingReport[]> AddAsync(IReadOnlyList<ArticleRecord> records, CancellationToken cancellation)
    {
        var outcomes = new TrackingOutcome[records.Count];
        // In the order of telling, so that hardly anything has to be placed twice.
        foreach (int i in Enumerable.Range(0, records.Count).OrderBy(i => ArticleOrder.Of(records[i].Article)))
            outcomes[i] = await AddAsync(records[i], cancellation).ConfigureAwait(false);
        await placer.PlaceAsync(_later.Values, cancellation).ConfigureAwait(false);
        await ReadFactsAsync(cancellation).ConfigureAwait(false);
        Dictionary<long, TrackedArticle> placed =
            (await session.ArticlesAsync([.. records.Select(record => record.Article.Key).Distinct()], cancellation).ConfigureAwait(false)).ToDictionary(article => article.Key);
        return [.. records.Zip(outcomes, (record, outcome) => Report(placed[record.Article.Key], record.Claims.Count, outcome))];
    }

    private async ValueTask<TrackingOutcome> AddAsync(ArticleRecord record, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(record.Article.ArticleId, cancellation).ConfigureAwait(false);
        if (versions.Any(version => version.Version == record.Article.Version)) return TrackingOutcome.Unchanged;

        await ReadFactsAsync(cancellation).ConfigureAwait(false);
        await session.AppendAsync(record, cancellation).ConfigureAwait(false);
        foreach (TrackedArticle article in await placer.PlaceAsync(record, cancellation).ConfigureAwait(false)) _later[article.Key] = article;
        await IndexAsync(session, cache, record, cancellation).ConfigureAwait(false);
        // A claim that only an older version has is no longer told.
        foreach (TrackedClaim claim in await session.ClaimsAsync([.. versions.Select(version => version.Key)], cancellation).ConfigureAwait(false)) placer.Touched.Add(claim.Fact);
        _last = record.Article;
        return versions.Count == 0 ? TrackingOutcome.Added : TrackingOutcome.NewVersion;
    }

    /// <summary>Reads the facts again that the last article touched.</summary>
    private async ValueTask ReadFactsAsync(CancellationToken cancellation)
    {
        if (_last is null) return;
        _changes[_last.Key] = await facts.UpdateAsync(placer.Touched, _last.ArticleId, cancellation).ConfigureAwait(false);
        placer.Touched.Clear();
        _last = null;
    }

    /// <summary>Puts a version where others find it.</summary>
    public static async ValueTask IndexAsync(IFactSession session, SketchCache cache, ArticleRecord record, CancellationToken cancellation)
    {
        var article = new ClaimAddress(record.Article.Key, -1);
        int? day = record.Article.ToldAt?.Day.DayNumber;
        ArticleSketch sketch = cache.Of(record.Article);
        // A text is copied at any time.
        await session.IndexAsync(IndexSpace.Stories, null, [.. sketch.StoryKeys.Select(key => KeyValuePair.Create(key, article))], cancellation).ConfigureAwait(false);
        await session.IndexAsync(IndexSpace.Events, day, [.. sketch.EventKeys.Select(key => KeyValuePair.Create(key, article))], cancellation).ConfigureAwait(false);
        // Trials and findings come years after what they are about: names are looked up without regard to days.
        await session.IndexAsync(IndexSpace.Names, null, [.. sketch.NameKeys.Select(key => KeyValuePair.Create(key, article))], cancellation).ConfigureAwait(false);
        await session.IndexAsync(
            IndexSpace.Facts, day, [.. record.Claims.SelectMany(claim => cache.KeysOf(claim).Select(key => KeyValuePair.Create((long)key, claim.Address)))], cancellation).ConfigureAwait(false);
    }

    private TrackingReport Report(TrackedArticle placed, int claims, TrackingOutcome outcome) => new()
    {
        ArticleId = placed.ArticleId, Version = placed.Version, Outcome = outcome, Claims = claims,
        StoryId = FactId.OfStory(placed.Story), EventId = FactId.OfEvent(placed.Event),
        Changes = outcome == TrackingOutcome.Unchanged ? [] : [.. _changes[placed.Key]],
    };
}
