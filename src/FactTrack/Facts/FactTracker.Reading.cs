namespace FactTrack;

/// <content>What is known.</content>
public sealed partial class FactTracker
{
    /// <summary>A fact with its reports, origins and readings.</summary>
    /// <param name="id">The fact's id, or that of any claim that reports it.</param>
    /// <param name="asOf">What was known then; now where null.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The fact, or null if there is none of that id, or was none then.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id of a fact.</exception>
    public async Task<Fact?> FactAsync(string id, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        long key = FactId.ReadFact(id, nameof(id));
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new FactAssembler(session, _publishers).AssembleAsync(key, asOf, cancellation).ConfigureAwait(false);
    }

    /// <summary>A page of the facts that fit a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="FactQuery.After"/> is of no page of this query.</exception>
    public async Task<FactPage> QueryAsync(FactQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return query.AsOf is null
            ? await session.QueryAsync(query, cancellation).ConfigureAwait(false)
            : await new FactAssembler(session, _publishers).QueryAsync(query, cancellation).ConfigureAwait(false);
    }

    /// <summary>How a fact came to stand where it stands: what each report changed, in the order of telling.</summary>
    /// <param name="id">The fact's id, or that of any claim that reports it.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The changes, each at the time of its report; empty if there is no such fact. Undated reports come last, at the largest time.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id of a fact.</exception>
    public async Task<IReadOnlyList<FactChange>> TimelineAsync(string id, CancellationToken cancellation = default)
    {
        long key = FactId.ReadFact(id, nameof(id));
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new FactAssembler(session, _publishers).TimelineAsync(key, cancellation).ConfigureAwait(false);
    }

    /// <summary>Why the reports of a fact are held to be one fact: each with the earlier report that it fits best, part by part.</summary>
    /// <param name="id">The fact's id, or that of any claim that reports it.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id of a fact.</exception>
    public async Task<IReadOnlyList<FactMatch>> WhyAsync(string id, CancellationToken cancellation = default)
    {
        long key = FactId.ReadFact(id, nameof(id));
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new FactAssembler(session, _publishers).WhyAsync(key, cancellation).ConfigureAwait(false);
    }

    /// <summary>What was found in an article's latest version, without layers.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="version">The version, or null for the latest.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The result, or null if the article or version is unknown or purged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articleId"/> is null.</exception>
    public async Task<ExtractionResult?> ResultAsync(string articleId, string? version = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(articleId, cancellation).ConfigureAwait(false);
        return versions.Where(known => version is null || known.Version == version).MaxBy(ArticleOrder.Of) is { } article
            ? await session.ResultAsync(article.Key, cancellation).ConfigureAwait(false)
            : null;
    }

    /// <summary>The versions of an article that the store holds, the earliest first.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articleId"/> is null.</exception>
    public async Task<IReadOnlyList<TrackedArticle>> VersionsAsync(string articleId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return [.. (await session.VersionsAsync(articleId, cancellation).ConfigureAwait(false)).OrderBy(ArticleOrder.Of)];
    }

    /// <summary>Holds an article that is not yet published against what is known, and adds nothing: figures out of date, quotations altered, hedges and sources lost, single origins.</summary>
    /// <param name="draft">What was found in the article; layers are not needed. All that is known counts, whatever day the draft bears.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public async Task<DraftCheck> CheckAsync(ExtractionResult draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new DraftChecker(session, _publishers, _options.Days).CheckAsync(draft, _options.Clock.GetUtcNow(), cancellation).ConfigureAwait(false);
    }

    /// <summary>Two articles of the store side by side, each in its latest version.</summary>
    /// <param name="earlier">The id of the earlier one; <c>id@version</c> for a version of it.</param>
    /// <param name="later">The id of the later one, or of a version of it; null for the last two versions of <paramref name="earlier"/>.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such article or version, its text was purged, or it has one version only.</exception>
    public async Task<ArticleDifference> DiffAsync(string earlier, string? later = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        var reader = new VersionReader(session);
        return later is null
            ? await reader.LastTwoAsync(earlier, cancellation).ConfigureAwait(false)
            : ArticleDifference.Between(await reader.ReadAsync(earlier, cancellation).ConfigureAwait(false), await reader.ReadAsync(later, cancellation).ConfigureAwait(false));
    }

    /// <summary>The facts that lost a caution on their way, or that publishers have from each other (<see cref="Fact.Drifts"/>, <see cref="Fact.Circles"/>).</summary>
    /// <param name="query">Which facts to look through, and their order; all pages from <see cref="FactQuery.After"/> on.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    public IAsyncEnumerable<Fact> DriftsAsync(FactQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return FindDriftsAsync(query, cancellation);
    }

    private async IAsyncEnumerable<Fact> FindDriftsAsync(FactQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        var assembler = new FactAssembler(session, _publishers);
        for (FactQuery? at = query; at is not null;)
        {
            FactPage page = at.AsOf is null ? await session.QueryAsync(at, cancellation).ConfigureAwait(false) : await assembler.QueryAsync(at, cancellation).ConfigureAwait(false);
            foreach (long key in await assembler.ToldOftenAsync(page.Facts.Select(fact => fact.Id), cancellation).ConfigureAwait(false))
                if (await assembler.AssembleAsync(key, query.AsOf, cancellation).ConfigureAwait(false) is { } fact && fact.Drifts.Count + fact.Circles.Count > 0) yield return fact;
            at = page.Next is { } next ? query with { After = next } : null;
        }
    }

    /// <summary>Changes from now on, as they are committed.</summary>
    /// <param name="cancellation">Ends the stream.</param>
    /// <returns>A stream that ends only by cancellation. It listens from the call on.</returns>
    public IAsyncEnumerable<FactChange> Changes(CancellationToken cancellation = default) => _feed.Listen(cancellation);

    /// <summary>The changes recorded at or after a moment, in order.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async IAsyncEnumerable<FactChange> ChangesSinceAsync(DateTimeOffset moment, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        await foreach (FactChange change in session.ChangesAsync(moment, cancellation).ConfigureAwait(false)) yield return change;
    }
}
