using System.Runtime.CompilerServices;

namespace FactTrack;

/// <summary>Tracks facts over many articles: who said it first, who confirms it independently, who contradicts it, how it changed.</summary>
/// <remarks>
/// What is known follows from the articles and reviews that a store holds, never from the order in which they came. The meaning of every reading is in the manual
/// (<c>docs/facts.md</c>).
/// </remarks>
/// <threadsafety>All members are safe for any number of threads. Writing calls wait for each other; reading ones never wait.</threadsafety>
public sealed partial class FactTracker
{
    private readonly IFactStore _store;
    private readonly FactTrackerOptions _options;
    private readonly PublisherDirectory _publishers;
    private readonly SketchCache _cache = new();
    private readonly ChangeFeed _feed = new();

    /// <summary>Makes a tracker over a store.</summary>
    /// <param name="store">The store; it is not disposed with the tracker.</param>
    /// <param name="options">How to work; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public FactTracker(IFactStore store, FactTrackerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _options) = (store, options ?? new());
        _publishers = new PublisherDirectory(_options.Publishers);
    }

    /// <summary>Adds what was found in an article. When the task ends, it lasts.</summary>
    /// <param name="result">The result; its layers are not kept. An article of the same id and text changes nothing, of another text it is a new version.</param>
    /// <param name="cancellation">Ends the call; nothing is added then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="FactStoreException">The store cannot be written; nothing is added then.</exception>
    public async Task<TrackingReport> AddAsync(ExtractionResult result, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (await AddBatchAsync([result], cancellation).ConfigureAwait(false))[0];
    }

    /// <summary>Adds the results of many articles, a batch at a time (<see cref="FactTrackerOptions.BatchSize"/>).</summary>
    /// <param name="results">The results, in any order; sorted by time is fastest.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Ends the run; what was reported lasts.</param>
    /// <returns>A report for each result, in their order. An article that has a report lasts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="FactStoreException">The store cannot be written; the last batch is not added then.</exception>
    public IAsyncEnumerable<TrackingReport> AddManyAsync(
        IAsyncEnumerable<ExtractionResult> results, IProgress<TrackingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        return AddAllAsync(results, progress, cancellation);
    }

    /// <summary>True if the store holds this article in this version, so that it need not be extracted again.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public async Task<bool> HasAsync(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        string version = ArticleIntake.VersionOf(article);
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return (await session.VersionsAsync(article.Id ?? version, cancellation).ConfigureAwait(false)).Any(known => known.Version == version);
    }

    private async IAsyncEnumerable<TrackingReport> AddAllAsync(
        IAsyncEnumerable<ExtractionResult> results, IProgress<TrackingProgress>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var batch = new List<ExtractionResult>(_options.BatchSize);
        TrackingProgress done = default;
        await foreach (ExtractionResult result in results.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(result);
            if (batch.Count < _options.BatchSize) continue;
            foreach (TrackingReport report in await FlushAsync().ConfigureAwait(false)) yield return report;
        }

        if (batch.Count > 0)
            foreach (TrackingReport report in await FlushAsync().ConfigureAwait(false)) yield return report;

        async Task<IReadOnlyList<TrackingReport>> FlushAsync()
        {
            IReadOnlyList<TrackingReport> reports = await AddBatchAsync(batch, cancellation).ConfigureAwait(false);
            batch.Clear();
            done = new(
                done.Added + reports.Count(report => report.Outcome == TrackingOutcome.Added),
                done.Versions + reports.Count(report => report.Outcome == TrackingOutcome.NewVersion),
                done.Unchanged + reports.Count(report => report.Outcome == TrackingOutcome.Unchanged),
                done.Claims + reports.Where(report => report.Outcome != TrackingOutcome.Unchanged).Sum(report => report.Claims));
            progress?.Report(done);
            return reports;
        }
    }

    private async Task<IReadOnlyList<TrackingReport>> AddBatchAsync(IReadOnlyList<ExtractionResult> results, CancellationToken cancellation)
    {
        DateTimeOffset now = _options.Clock.GetUtcNow();
        ArticleRecord[] records = [.. results.Select(result => ArticleIntake.Read(result, now))];
        await using IFactSession session = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        IReadOnlyList<Review> reviews = await session.ReviewsAsync(cancellation).ConfigureAwait(false);
        var adder = new BatchAdder(session, _cache, new FactIndexer(session, _publishers, reviews, now), new Placer(session, _cache, new ReviewLinks(reviews), _options.Days));
        TrackingReport[] reports = await adder.AddAsync(records, cancellation).ConfigureAwait(false);
        await session.CommitAsync(cancellation).ConfigureAwait(false);
        foreach (TrackingReport report in reports) _feed.Tell(report.Changes);
        return reports;
    }
}
