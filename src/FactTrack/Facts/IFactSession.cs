namespace FactTrack;

/// <summary>One view of a store, or one change of it. All keys are stable hashes of content, so that the same content gives the same state in any order.</summary>
/// <remarks>Lists come back in no particular order unless told. Writing members throw <see cref="InvalidOperationException"/> in a reading session, and all may throw <see cref="FactStoreException"/>.</remarks>
public interface IFactSession : IAsyncDisposable
{
    /// <summary>Adds a record to the end of the log.</summary>
    /// <param name="record">The record; its sequence is given by the store.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Its sequence, from 1 on, without gaps.</returns>
    ValueTask<long> AppendAsync(FactRecord record, CancellationToken cancellation = default);

    /// <summary>The records behind a sequence, in order.</summary>
    /// <param name="after">The sequence behind which to begin; 0 for all.</param>
    /// <param name="cancellation">Ends the call.</param>
    IAsyncEnumerable<FactRecord> RecordsAsync(long after = 0, CancellationToken cancellation = default);

    /// <summary>All reviews of the log, in order.</summary>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<Review>> ReviewsAsync(CancellationToken cancellation = default);

    /// <summary>Takes the text of an article out of all its records, which stay as tombstones (<see cref="ArticleRecord.Purged"/>), and the words out of the history of facts.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="facts">Facts whose changes may hold its words (<see cref="FactChange.WithoutWords"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask PurgeAsync(string articleId, IReadOnlyList<string> facts, CancellationToken cancellation = default);

    /// <summary>What was found in a version of an article, or null if it is unknown or purged. Reasons (<see cref="Claim.Why"/>) may be gone: extraction gives them again.</summary>
    /// <param name="article">The version's key.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<ExtractionResult?> ResultAsync(long article, CancellationToken cancellation = default);

    /// <summary>The versions of these keys; unknown keys are left out.</summary>
    /// <param name="keys">Keys of versions (<see cref="TrackedArticle.Key"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedArticle>> ArticlesAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default);

    /// <summary>All versions of an article.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedArticle>> VersionsAsync(string articleId, CancellationToken cancellation = default);

    /// <summary>The versions that belong to these stories.</summary>
    /// <param name="stories">Keys of stories (<see cref="TrackedArticle.Story"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedArticle>> StoriesAsync(IReadOnlyList<long> stories, CancellationToken cancellation = default);

    /// <summary>The versions that tell of these happenings.</summary>
    /// <param name="events">Keys of happenings (<see cref="TrackedArticle.Event"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedArticle>> EventsAsync(IReadOnlyList<long> events, CancellationToken cancellation = default);

    /// <summary>All claims of these versions.</summary>
    /// <param name="articles">Keys of versions.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<long> articles, CancellationToken cancellation = default);

    /// <summary>The claims at these places; unknown ones are left out.</summary>
    /// <param name="addresses">Versions and indexes of claims.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedClaim>> ClaimsAsync(IReadOnlyList<ClaimAddress> addresses, CancellationToken cancellation = default);

    /// <summary>The claims of these keys; several versions may share one.</summary>
    /// <param name="keys">Keys of claims (<see cref="TrackedClaim.Key"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedClaim>> ClaimsOfKeysAsync(IReadOnlyList<long> keys, CancellationToken cancellation = default);

    /// <summary>The claims that report these facts.</summary>
    /// <param name="facts">Keys of facts (<see cref="TrackedClaim.Fact"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<TrackedClaim>> MembersAsync(IReadOnlyList<long> facts, CancellationToken cancellation = default);

    /// <summary>Who has one of these index keys.</summary>
    /// <param name="space">The index.</param>
    /// <param name="keys">Its keys.</param>
    /// <param name="window">Only entries of these days, and entries without a day.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The key and the owner of each entry; an owner with several of the keys comes several times.</returns>
    ValueTask<IReadOnlyList<KeyValuePair<long, ClaimAddress>>> FindAsync(IndexSpace space, IReadOnlyList<long> keys, DayWindow window, CancellationToken cancellation = default);

    /// <summary>Adds versions of articles, or replaces those of the same key.</summary>
    /// <param name="articles">The versions.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask PutAsync(IReadOnlyList<TrackedArticle> articles, CancellationToken cancellation = default);

    /// <summary>Adds claims, or replaces those of the same address.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask PutAsync(IReadOnlyList<TrackedClaim> claims, CancellationToken cancellation = default);

    /// <summary>Adds entries to an index.</summary>
    /// <param name="space">The index.</param>
    /// <param name="day">The day of all entries (<see cref="DateOnly.DayNumber"/>), or null.</param>
    /// <param name="entries">Keys and their owners; of articles the index of the claim is -1.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask IndexAsync(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries, CancellationToken cancellation = default);

    /// <summary>Adds summaries of facts, or replaces those of the same id.</summary>
    /// <param name="facts">The summaries.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask PutAsync(IReadOnlyList<FactSummary> facts, CancellationToken cancellation = default);

    /// <summary>Removes summaries; unknown ids are ignored.</summary>
    /// <param name="ids">Ids of facts.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask RemoveAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    /// <summary>The summaries of these ids; unknown ones are left out.</summary>
    /// <param name="ids">Ids of facts.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<IReadOnlyList<FactSummary>> FactsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    /// <summary>A page of the facts that fit a query. <see cref="FactQuery.AsOf"/> is not for the store.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask<FactPage> QueryAsync(FactQuery query, CancellationToken cancellation = default);

    /// <summary>Adds changes of facts to their history.</summary>
    /// <param name="changes">The changes, in order.</param>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask PutAsync(IReadOnlyList<FactChange> changes, CancellationToken cancellation = default);

    /// <summary>The changes recorded at or after a moment, in order.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    IAsyncEnumerable<FactChange> ChangesAsync(DateTimeOffset since, CancellationToken cancellation = default);

    /// <summary>Removes all that is derived: versions, claims, indexes and summaries. The log and the history of changes stay.</summary>
    /// <param name="cancellation">Ends the call.</param>
    ValueTask ClearAsync(CancellationToken cancellation = default);

    /// <summary>Makes all changes of this session last, together. A session can commit several times.</summary>
    /// <param name="cancellation">Ends the call; nothing is committed then.</param>
    ValueTask CommitAsync(CancellationToken cancellation = default);
}
