namespace FactTrack;

/// <summary>Reads facts whose reports changed again, keeps their summaries, and tells what changed.</summary>
internal sealed class FactIndexer(IFactSession session, PublisherDirectory publishers, IReadOnlyList<Review> reviews, DateTimeOffset now)
{
    private readonly ILookup<long, Review> _reviews =
        reviews.Where(review => review.Kind is not (ReviewKind.Merge or ReviewKind.Split)).ToLookup(review => FactId.ReadFact(review.FactId, nameof(reviews)));

    /// <summary>Brings the summaries of facts up to date.</summary>
    /// <param name="facts">Keys of facts; those without reports are removed.</param>
    /// <param name="articleId">The article that brought the change, or null.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>What changed, by the id of the fact.</returns>
    public async ValueTask<IReadOnlyList<FactChange>> UpdateAsync(IReadOnlyCollection<long> facts, string? articleId, CancellationToken cancellation)
    {
        long[] keys = [.. facts.Order()];
        var loader = new MemberLoader(session);
        IReadOnlyList<FactMember> members = await loader.LoadAsync(keys, cancellation).ConfigureAwait(false);
        ILookup<long, FactMember> groups = members.ToLookup(member => member.Claim.Fact);
        Dictionary<string, FactSummary> before = (await session.FactsAsync([.. keys.Select(FactId.OfFact)], cancellation).ConfigureAwait(false)).ToDictionary(fact => fact.Id);
        var put = new List<FactSummary>();
        var removed = new List<string>();
        var changes = new List<FactChange>();
        foreach (long key in keys)
        {
            string id = FactId.OfFact(key);
            FactSummary? old = before.GetValueOrDefault(id);
            FactMember[] group = [.. groups[key]];
            FactSummary? summary = group.Length == 0 ? null : Summarize(key, group);
            if (summary is not null && !summary.Equals(old)) put.Add(summary);
            if (summary is null && old is not null) removed.Add(id);
            changes.AddRange(FactChanges.Between(old, summary).Select(change => change with { At = now, ArticleId = articleId }));
        }

        if (put.Count > 0) await session.PutAsync(put, cancellation).ConfigureAwait(false);
        if (removed.Count > 0) await session.RemoveAsync(removed, cancellation).ConfigureAwait(false);
        if (changes.Count > 0) await session.PutAsync(changes, cancellation).ConfigureAwait(false);
        return changes;
    }

    /// <summary>The reviews of a fact: those of any claim that reports it, in the order in which they were made.</summary>
    public ValueList<Review> ReviewsOf(IEnumerable<FactMember> members)
    {
        if (_reviews.Count == 0) return [];
        return [.. members.Select(member => member.Claim.Key).Distinct().SelectMany(key => _reviews[key]).OrderBy(review => review.At)];
    }

    private FactSummary Summarize(long key, FactMember[] members) => FactSummaryMaker.Of(key, FactReader.Read(members, publishers), ReviewsOf(members));
}
