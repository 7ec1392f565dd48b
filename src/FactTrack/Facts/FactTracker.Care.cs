namespace FactTrack;

/// <content>What people do with what is known.</content>
public sealed partial class FactTracker
{
    /// <summary>Keeps what a person decided about a fact. It survives rebuilding, new versions and re-extraction.</summary>
    /// <param name="review">The decision; the tracker sets its time.</param>
    /// <param name="cancellation">Ends the call; nothing is kept then.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such fact or report, or what the kind of review needs is missing.</exception>
    public async Task<IReadOnlyList<FactChange>> ReviewAsync(Review review, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(review);
        DateTimeOffset now = _options.Clock.GetUtcNow();
        await using IFactSession session = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        Review kept = await new ReviewReader(session).ReadAsync(review with { At = now }, cancellation).ConfigureAwait(false);
        await session.AppendAsync(new ReviewRecord { RecordedAt = now, Review = kept }, cancellation).ConfigureAwait(false);
        IReadOnlyList<Review> reviews = await session.ReviewsAsync(cancellation).ConfigureAwait(false);
        long[] claims = [.. new[] { kept.FactId, kept.Other }.OfType<string>().Concat(kept.Apart).Select(id => FactId.ReadFact(id, nameof(review)))];
        IReadOnlyList<TrackedClaim> concerned = await session.ClaimsOfKeysAsync(claims, cancellation).ConfigureAwait(false);
        var placer = new Placer(session, _cache, new ReviewLinks(reviews), _options.Days);
        if (kept.Kind is ReviewKind.Merge or ReviewKind.Split)
        {
            IReadOnlyList<TrackedArticle> articles = await session.ArticlesAsync([.. concerned.Select(claim => claim.Address.Article)], cancellation).ConfigureAwait(false);
            await placer.PlaceAsync(articles, cancellation).ConfigureAwait(false);
        }

        placer.Touched.UnionWith(concerned.Select(claim => claim.Fact));
        IReadOnlyList<FactChange> changes = await new FactIndexer(session, _publishers, reviews, now).UpdateAsync(placer.Touched, null, cancellation).ConfigureAwait(false);
        await session.CommitAsync(cancellation).ConfigureAwait(false);
        _feed.Tell(changes);
        return changes;
    }

    /// <summary>Takes the text of an article out of the store for good, for law or licence. What it added to counts and origins stays.</summary>
    /// <param name="articleId">The article, with all its versions.</param>
    /// <param name="reason">Why; kept in the log.</param>
    /// <param name="cancellation">Ends the call; nothing is taken out then.</param>
    /// <returns>True if there was such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articleId"/> is null.</exception>
    public async Task<bool> PurgeAsync(string articleId, string? reason = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        DateTimeOffset now = _options.Clock.GetUtcNow();
        await using IFactSession session = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(articleId, cancellation).ConfigureAwait(false);
        if (versions.Count == 0) return false;
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsAsync((IReadOnlyList<long>)[.. versions.Select(version => version.Key)], cancellation).ConfigureAwait(false);
        HashSet<long> facts = [.. claims.Select(claim => claim.Fact)];
        await session.AppendAsync(new PurgeRecord { RecordedAt = now, ArticleId = articleId, Reason = reason }, cancellation).ConfigureAwait(false);
        await session.PurgeAsync(articleId, [.. facts.Select(FactId.OfFact)], cancellation).ConfigureAwait(false);
        await session.PutAsync([.. versions.Select(version => version.WithoutWords())], cancellation).ConfigureAwait(false);
        await session.PutAsync([.. claims.Select(claim => claim.WithoutWords())], cancellation).ConfigureAwait(false);
        IReadOnlyList<Review> reviews = await session.ReviewsAsync(cancellation).ConfigureAwait(false);
        IReadOnlyList<FactChange> changes = await new FactIndexer(session, _publishers, reviews, now).UpdateAsync(facts, articleId, cancellation).ConfigureAwait(false);
        await session.CommitAsync(cancellation).ConfigureAwait(false);
        _feed.Tell(changes);
        return true;
    }

    /// <summary>Makes everything derived again from the log: after a fault, or to check that it is as it was.</summary>
    /// <param name="cancellation">Ends the call; the store stays as it was then.</param>
    public async Task RebuildAsync(CancellationToken cancellation = default)
    {
        await using IFactSession session = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        await RebuildAsync(session, cancellation).ConfigureAwait(false);
        await session.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Extracts every article again that still has its text, after an upgrade of the library, its model or lexicons, and rebuilds. Ids of facts whose sentence and action stay are kept, and so are reviews.</summary>
    /// <param name="extract">Extracts an article, such as <c>ClaimExtractor.Default.Extract</c>.</param>
    /// <param name="progress">Told the number of articles done.</param>
    /// <param name="cancellation">Ends the call; the store stays as it was then.</param>
    /// <returns>The number of articles that were extracted again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extract"/> is null.</exception>
    public async Task<int> ReindexAsync(Func<Article, ExtractionResult> extract, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extract);
        await using IFactSession session = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        int done = 0;
        var latest = new Dictionary<long, long>();
        await foreach (FactRecord record in session.RecordsAsync(0, cancellation).ConfigureAwait(false))
            if (record is ArticleRecord { Article: var article }) latest[article.Key] = record.Sequence;
        await foreach (FactRecord record in session.RecordsAsync(0, cancellation).ConfigureAwait(false))
        {
            if (record is not ArticleRecord { Result: { } result } old || latest[old.Article.Key] != record.Sequence) continue;
            ArticleRecord made = ArticleIntake.ReadAgain(extract(result.Article with { Id = result.ArticleId }), old.Article);
            await session.AppendAsync(made, cancellation).ConfigureAwait(false);
            done++;
            progress?.Report(done);
        }

        _cache.Clear();
        await RebuildAsync(session, cancellation).ConfigureAwait(false);
        await session.CommitAsync(cancellation).ConfigureAwait(false);
        return done;
    }

    private async Task RebuildAsync(IFactSession session, CancellationToken cancellation)
    {
        await session.ClearAsync(cancellation).ConfigureAwait(false);
        IReadOnlyList<Review> reviews = await session.ReviewsAsync(cancellation).ConfigureAwait(false);
        // The last record of a version counts: it may have been extracted again.
        var latest = new Dictionary<long, long>();
        await foreach (FactRecord record in session.RecordsAsync(0, cancellation).ConfigureAwait(false))
            if (record is ArticleRecord { Article: var article }) latest[article.Key] = record.Sequence;
        await foreach (FactRecord record in session.RecordsAsync(0, cancellation).ConfigureAwait(false))
        {
            if (record is not ArticleRecord made || latest[made.Article.Key] != record.Sequence) continue;
            await session.PutAsync([made.Article], cancellation).ConfigureAwait(false);
            await session.PutAsync(made.Claims, cancellation).ConfigureAwait(false);
            await BatchAdder.IndexAsync(session, _cache, made, cancellation).ConfigureAwait(false);
        }

        var placer = new Placer(session, _cache, new ReviewLinks(reviews), _options.Days);
        foreach (long[] keys in latest.Keys.Chunk(256))
            await placer.PlaceAsync(await session.ArticlesAsync(keys, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        foreach (long[] facts in placer.Touched.Order().Chunk(1024))
            await new FactIndexer(session, _publishers, reviews, _options.Clock.GetUtcNow()).UpdateAsync(facts, null, cancellation).ConfigureAwait(false);
    }
}
