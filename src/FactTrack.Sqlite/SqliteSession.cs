using System.Runtime.CompilerServices;

namespace FactTrack;

/// <summary>A transaction on one connection. The tables do the work; the session sees to what may be done when.</summary>
/// <param name="connection">The connection, in a transaction.</param>
/// <param name="keep">How much of new articles is kept.</param>
/// <param name="begin">Begins the next transaction after a commit; null if the session reads.</param>
/// <param name="end">Gives the connection back, undoing what was not committed.</param>
internal sealed class SqliteSession(Connection connection, KeepText keep, Func<Connection, CancellationToken, Task>? begin, Action end) : IFactSession
{
    private const int PageOfRecords = 16, PageOfChanges = 256;

    private readonly RecordTable _records = new(connection, keep);
    private readonly ArticleTable _articles = new(connection);
    private readonly ClaimTable _claims = new(connection);
    private readonly PostingTable _postings = new(connection);
    private readonly FactTable _facts = new(connection);
    private readonly ChangeTable _changes = new(connection);
    private Action? _end = end;
    private bool _isBegun = true;

    public async ValueTask<long> AppendAsync(FactRecord record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        await WriteAsync(cancellation).ConfigureAwait(false);
        return _records.Append(record);
    }

    public async IAsyncEnumerable<FactRecord> RecordsAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        // Page by page: no statement stays open while the caller does something else with the session.
        for (; ; )
        {
            await ReadAsync(cancellation).ConfigureAwait(false);
            IReadOnlyList<StoredRecord> page = _records.Page(after, PageOfRecords);
            foreach (StoredRecord stored in page)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return _records.Read(stored);
            }

            if (page.Count < PageOfRecords) yield break;
            after = page[^1].Sequence;
        }
    }

    public async ValueTask<IReadOnlyList<Review>> ReviewsAsync(CancellationToken cancellation = default)
    {
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _records.Reviews();
    }

    public async ValueTask PurgeAsync(string articleId, IReadOnlyList<string> facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentNullException.ThrowIfNull(facts);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _records.Purge(articleId);
        _changes.Purge(facts);
        connection.HasRemains = true;
    }

    public async ValueTask<ExtractionResult?> ResultAsync(long article, CancellationToken cancellation = default)
    {
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _records.Result(article);
    }

    public async ValueTask<IReadOnlyList<TrackedArticle>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _articles.OfKeys(keys);
    }

    public async ValueTask<IReadOnlyList<TrackedArticle>> VersionsAsync(string articleId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _articles.OfId(articleId);
    }

    public async ValueTask<IReadOnlyList<TrackedArticle>> StoriesAsync(IReadOnlyList<long> stories, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stories);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _articles.OfStories(stories);
    }

    public async ValueTask<IReadOnlyList<TrackedArticle>> EventsAsync(IReadOnlyList<long> events, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _articles.OfEvents(events);
    }

    public async ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<long> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _claims.OfArticles(articles);
    }

    public async ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<ClaimAddress> addresses, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _claims.At(addresses);
    }

    public async ValueTask<IReadOnlyList<TrackedClaim>> ClaimsOfKeysAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _claims.OfKeys(keys);
    }

    public async ValueTask<IReadOnlyList<TrackedClaim>> MembersAsync(IReadOnlyList<long> facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _claims.OfFacts(facts);
    }

    public async ValueTask<IReadOnlyList<KeyValuePair<long, ClaimAddress>>> FindAsync(
        IndexSpace space, IReadOnlyList<long> keys, DayWindow window, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _postings.Find(space, keys, window);
    }

    public async ValueTask PutAsync(IReadOnlyList<TrackedArticle> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _articles.Put(articles);
    }

    public async ValueTask PutAsync(IReadOnlyList<TrackedClaim> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _claims.Put(claims);
    }

    public async ValueTask IndexAsync(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _postings.Add(space, day, entries);
    }

    public async ValueTask PutAsync(IReadOnlyList<FactSummary> facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _facts.Put(facts);
    }

    public async ValueTask RemoveAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _facts.Remove(ids);
    }

    public async ValueTask<IReadOnlyList<FactSummary>> FactsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _facts.OfIds(ids);
    }

    public async ValueTask<FactPage> QueryAsync(FactQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        await ReadAsync(cancellation).ConfigureAwait(false);
        return _facts.Page(query);
    }

    public async ValueTask PutAsync(IReadOnlyList<FactChange> changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await WriteAsync(cancellation).ConfigureAwait(false);
        _changes.Add(changes);
    }

    public async IAsyncEnumerable<FactChange> ChangesAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (long after = 0; ;)
        {
            await ReadAsync(cancellation).ConfigureAwait(false);
            IReadOnlyList<KeyValuePair<long, FactChange>> page = _changes.Page(since, after, PageOfChanges);
            foreach ((_, FactChange change) in page) yield return change;
            if (page.Count < PageOfChanges) yield break;
            after = page[^1].Key;
        }
    }

    public async ValueTask ClearAsync(CancellationToken cancellation = default)
    {
        await WriteAsync(cancellation).ConfigureAwait(false);
        _facts.Clear();
        foreach (string table in new[] { "postings", "claims", "articles", "versions" }) connection.Execute($"DELETE FROM {table}");
    }

    public async ValueTask CommitAsync(CancellationToken cancellation = default)
    {
        await WriteAsync(cancellation).ConfigureAwait(false);
        _facts.Flush();
        connection.Execute("COMMIT");
        _isBegun = false;
        // The pages as they were before a purge are still in the write-ahead log: empty it. If readers hold it now, the next commit will.
        if (connection.HasRemains) connection.HasRemains = !connection.TryEmptyLog();
    }

    public ValueTask DisposeAsync()
    {
        Interlocked.Exchange(ref _end, null)?.Invoke();
        return ValueTask.CompletedTask;
    }

    private ValueTask ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_end is null, typeof(IFactSession));
        if (!_isBegun) return new(BeginAsync(cancellation));
        // Some errors undo the transaction by themselves, others leave half of a change behind.
        if (begin is not null && (connection.HasFailed || !connection.InTransaction))
            throw new FactStoreException($"An earlier error ended this change of the store '{connection.Path}'. Begin another session and repeat it; all that was committed is safe.");
        return ValueTask.CompletedTask;
    }

    private ValueTask WriteAsync(CancellationToken cancellation)
    {
        if (begin is null) throw new InvalidOperationException("This session reads; begin one with WriteAsync to change the store.");
        return ReadAsync(cancellation);
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        await begin!(connection, cancellation).ConfigureAwait(false);
        _isBegun = true;
    }
}
