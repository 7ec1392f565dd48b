using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace FactTrack;

/// <summary>A view of a store in memory, or a change of it: a writer changes its own state and puts it in place when it commits.</summary>
internal sealed class MemorySession(MemoryState state, Action<MemoryState>? commit = null, Action? release = null) : IFactSession
{
    // Days are looked up by blocks of four months, so that an archive of years costs no more than its last weeks.
    private const int BlockBits = 7;
    private const int Undated = -1;

    private readonly ImmutableList<FactRecord>.Builder _records = state.Records.ToBuilder();
    private readonly ImmutableDictionary<long, long>.Builder _recordOf = state.RecordOf.ToBuilder();
    private readonly ImmutableDictionary<long, TrackedArticle>.Builder _articles = state.Articles.ToBuilder();
    private readonly ImmutableDictionary<string, ImmutableList<long>>.Builder _versions = state.Versions.ToBuilder();
    private readonly ImmutableDictionary<long, ImmutableHashSet<long>>.Builder _stories = state.Stories.ToBuilder();
    private readonly ImmutableDictionary<long, ImmutableHashSet<long>>.Builder _events = state.Events.ToBuilder();
    private readonly ImmutableDictionary<long, ImmutableList<TrackedClaim>>.Builder _claims = state.Claims.ToBuilder();
    private readonly ImmutableDictionary<long, ImmutableList<ClaimAddress>>.Builder _claimKeys = state.ClaimKeys.ToBuilder();
    private readonly ImmutableDictionary<long, ImmutableHashSet<ClaimAddress>>.Builder _members = state.Members.ToBuilder();
    private readonly ImmutableDictionary<(IndexSpace Space, long Key, int Block), IndexEntry>.Builder _index = state.Index.ToBuilder();
    private readonly ImmutableSortedSet<int>.Builder _blocks = state.Blocks.ToBuilder();
    private readonly ImmutableDictionary<string, FactSummary>.Builder _facts = state.Facts.ToBuilder();
    private readonly ImmutableList<FactChange>.Builder _changes = state.Changes.ToBuilder();
    private Action? _release = release;

    public ValueTask<long> AppendAsync(FactRecord record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        Write(cancellation);
        long sequence = _records.Count + 1;
        _records.Add(record with { Sequence = sequence });
        if (record is ArticleRecord article) _recordOf[article.Article.Key] = sequence;
        return new(sequence);
    }

    public async IAsyncEnumerable<FactRecord> RecordsAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (FactRecord record in _records.ToImmutable().Skip((int)Math.Min(after, int.MaxValue)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return record;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask<IReadOnlyList<Review>> ReviewsAsync(CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(_records.OfType<ReviewRecord>().Select(record => record.Review));
    }

    public ValueTask PurgeAsync(string articleId, IReadOnlyList<string> facts, CancellationToken cancellation = default)
    {
        Write(cancellation);
        for (int i = 0; i < _records.Count; i++)
            if (_records[i] is ArticleRecord record && record.Article.ArticleId == articleId) _records[i] = record.Purged();
        for (int i = 0; i < _changes.Count; i++)
            if (facts.Contains(_changes[i].FactId)) _changes[i] = _changes[i].WithoutWords();
        return default;
    }

    public ValueTask<ExtractionResult?> ResultAsync(long article, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return new(_recordOf.TryGetValue(article, out long sequence) ? ((ArticleRecord)_records[(int)sequence - 1]).Result : null);
    }

    public ValueTask<IReadOnlyList<TrackedArticle>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(keys.Distinct().Select(key => _articles.GetValueOrDefault(key)).OfType<TrackedArticle>());
    }

    public ValueTask<IReadOnlyList<TrackedArticle>> VersionsAsync(string articleId, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(_versions.TryGetValue(articleId, out ImmutableList<long>? keys) ? keys.Select(key => _articles[key]) : []);
    }

    public ValueTask<IReadOnlyList<TrackedArticle>> StoriesAsync(IReadOnlyList<long> stories, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(stories.Distinct().SelectMany(story => _stories.GetValueOrDefault(story) ?? []).Select(key => _articles[key]));
    }

    public ValueTask<IReadOnlyList<TrackedArticle>> EventsAsync(IReadOnlyList<long> events, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(events.Distinct().SelectMany(happening => _events.GetValueOrDefault(happening) ?? []).Select(key => _articles[key]));
    }

    public ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<long> articles, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(articles.Distinct().SelectMany(article => _claims.GetValueOrDefault(article) ?? []));
    }

    public ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<ClaimAddress> addresses, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(addresses.Distinct().Select(Find).OfType<TrackedClaim>());
    }

    public ValueTask<IReadOnlyList<TrackedClaim>> ClaimsOfKeysAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(keys.Distinct().SelectMany(key => _claimKeys.GetValueOrDefault(key) ?? []).Select(Find).OfType<TrackedClaim>());
    }

    public ValueTask<IReadOnlyList<TrackedClaim>> MembersAsync(IReadOnlyList<long> facts, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(facts.Distinct().SelectMany(fact => _members.GetValueOrDefault(fact) ?? []).Select(Find).OfType<TrackedClaim>());
    }

    public ValueTask<IReadOnlyList<KeyValuePair<long, ClaimAddress>>> FindAsync(
        IndexSpace space, IReadOnlyList<long> keys, DayWindow window, CancellationToken cancellation = default)
    {
        Read(cancellation);
        var hits = new List<KeyValuePair<long, ClaimAddress>>();
        int[] blocks = [.. _blocks.Where(block => block == Undated || ((window.From ?? 0) >> BlockBits <= block && block <= (window.To ?? int.MaxValue) >> BlockBits))];
        foreach (long key in keys)
            foreach (int block in blocks)
                for (IndexEntry? entry = _index.GetValueOrDefault((space, key, block)); entry is not null; entry = entry.Next)
                    if (window.Holds(entry.Day)) hits.Add(new(key, entry.Owner));
        return new(hits);
    }

    public ValueTask PutAsync(IReadOnlyList<TrackedArticle> articles, CancellationToken cancellation = default)
    {
        Write(cancellation);
        foreach (TrackedArticle article in articles)
        {
            if (!_articles.TryGetValue(article.Key, out TrackedArticle? old))
                _versions[article.ArticleId] = (_versions.GetValueOrDefault(article.ArticleId) ?? []).Add(article.Key);
            if (old is not null) Leave(_stories, old.Story, article.Key);
            if (old is not null) Leave(_events, old.Event, article.Key);
            Join(_stories, article.Story, article.Key);
            Join(_events, article.Event, article.Key);
            _articles[article.Key] = article;
        }

        return default;
    }

    public ValueTask PutAsync(IReadOnlyList<TrackedClaim> claims, CancellationToken cancellation = default)
    {
        Write(cancellation);
        foreach (IGrouping<long, TrackedClaim> article in claims.GroupBy(claim => claim.Address.Article))
        {
            ImmutableList<TrackedClaim>.Builder all = (_claims.GetValueOrDefault(article.Key) ?? []).ToBuilder();
            foreach (TrackedClaim claim in article)
            {
                int at = all.FindIndex(other => other.Address.Index == claim.Address.Index);
                if (at >= 0) Leave(_members, all[at].Fact, claim.Address);
                else _claimKeys[claim.Key] = (_claimKeys.GetValueOrDefault(claim.Key) ?? []).Add(claim.Address);
                Join(_members, claim.Fact, claim.Address);
                if (at >= 0) all[at] = claim;
                else all.Add(claim);
            }

            _claims[article.Key] = all.ToImmutable();
        }

        return default;
    }

    public ValueTask IndexAsync(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries, CancellationToken cancellation = default)
    {
        Write(cancellation);
        int block = day is { } d ? d >> BlockBits : Undated;
        _blocks.Add(block);
        foreach ((long key, ClaimAddress owner) in entries)
            _index[(space, key, block)] = new IndexEntry(owner, day, _index.GetValueOrDefault((space, key, block)));
        return default;
    }

    public ValueTask PutAsync(IReadOnlyList<FactSummary> facts, CancellationToken cancellation = default)
    {
        Write(cancellation);
        foreach (FactSummary fact in facts) _facts[fact.Id] = fact;
        return default;
    }

    public ValueTask RemoveAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        Write(cancellation);
        _facts.RemoveRange(ids);
        return default;
    }

    public ValueTask<IReadOnlyList<FactSummary>> FactsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        Read(cancellation);
        return List(ids.Distinct(StringComparer.Ordinal).Select(id => _facts.GetValueOrDefault(id)).OfType<FactSummary>());
    }

    public ValueTask<FactPage> QueryAsync(FactQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        Read(cancellation);
        return new(FactFilter.Page(_facts.Values, query));
    }

    public ValueTask PutAsync(IReadOnlyList<FactChange> changes, CancellationToken cancellation = default)
    {
        Write(cancellation);
        _changes.AddRange(changes);
        return default;
    }

    public async IAsyncEnumerable<FactChange> ChangesAsync(DateTimeOffset since, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (FactChange change in _changes.ToImmutable())
        {
            cancellation.ThrowIfCancellationRequested();
            if (change.At >= since) yield return change;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask ClearAsync(CancellationToken cancellation = default)
    {
        Write(cancellation);
        _articles.Clear();
        _versions.Clear();
        _stories.Clear();
        _events.Clear();
        _claims.Clear();
        _claimKeys.Clear();
        _members.Clear();
        _index.Clear();
        _blocks.Clear();
        _facts.Clear();
        return default;
    }

    public ValueTask CommitAsync(CancellationToken cancellation = default)
    {
        Write(cancellation);
        commit!(new MemoryState
        {
            Records = _records.ToImmutable(), RecordOf = _recordOf.ToImmutable(), Articles = _articles.ToImmutable(), Versions = _versions.ToImmutable(),
            Stories = _stories.ToImmutable(), Events = _events.ToImmutable(), Claims = _claims.ToImmutable(), ClaimKeys = _claimKeys.ToImmutable(), Members = _members.ToImmutable(),
            Index = _index.ToImmutable(), Blocks = _blocks.ToImmutable(), Facts = _facts.ToImmutable(), Changes = _changes.ToImmutable(),
        });
        return default;
    }

    public ValueTask DisposeAsync()
    {
        Interlocked.Exchange(ref _release, null)?.Invoke();
        return default;
    }

    private static void Join<T>(ImmutableDictionary<long, ImmutableHashSet<T>>.Builder groups, long group, T member)
    {
        if (group != 0) groups[group] = (groups.GetValueOrDefault(group) ?? []).Add(member);
    }

    private static void Leave<T>(ImmutableDictionary<long, ImmutableHashSet<T>>.Builder groups, long group, T member)
    {
        if (!groups.TryGetValue(group, out ImmutableHashSet<T>? members)) return;
        members = members.Remove(member);
        if (members.IsEmpty) groups.Remove(group);
        else groups[group] = members;
    }

    private static ValueTask<IReadOnlyList<T>> List<T>(IEnumerable<T> items) => new([.. items]);

    private TrackedClaim? Find(ClaimAddress address) => _claims.GetValueOrDefault(address.Article)?.Find(claim => claim.Address == address);

    private static void Read(CancellationToken cancellation) => cancellation.ThrowIfCancellationRequested();

    private void Write(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (commit is null) throw new InvalidOperationException("This session reads; begin one with WriteAsync to change the store.");
    }
}
