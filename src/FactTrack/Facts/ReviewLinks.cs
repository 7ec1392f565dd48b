namespace FactTrack;

/// <summary>What reviews say about who belongs together: pairs of claims that are one fact, and pairs that are not.</summary>
internal sealed class ReviewLinks
{
    private readonly ClaimPairs _together = new();
    private readonly ClaimPairs _apart = new();

    public ReviewLinks(IEnumerable<Review> reviews)
    {
        foreach (Review review in reviews)
        {
            if (review.Kind is not (ReviewKind.Merge or ReviewKind.Split)) continue;
            bool isMerge = review.Kind == ReviewKind.Merge;
            long one = FactId.ReadFact(isMerge ? review.FactId : review.Other!, nameof(reviews));
            foreach (string id in isMerge ? [review.Other!] : review.Apart)
            {
                // The later decision counts.
                long other = FactId.ReadFact(id, nameof(reviews));
                (isMerge ? _together : _apart).Link(one, other);
                (isMerge ? _apart : _together).Unlink(one, other);
            }
        }
    }

    /// <summary>True if a review speaks of a claim.</summary>
    public bool Concern(long claim) => _together.With(claim).Count > 0 || _apart.With(claim).Count > 0;

    /// <summary>The fact that a claim was merged with, if the other was told before it.</summary>
    public async ValueTask<long?> JoinedAsync(IFactSession session, TrackedClaim claim, CancellationToken cancellation) =>
        await EarlierAsync(session, claim, _together, cancellation).ConfigureAwait(false) is [{ } first, ..] ? first.Fact : null;

    /// <summary>The facts that a claim was split from.</summary>
    public async ValueTask<HashSet<long>> BarredAsync(IFactSession session, TrackedClaim claim, CancellationToken cancellation) =>
        [.. (await EarlierAsync(session, claim, _apart, cancellation).ConfigureAwait(false)).Select(other => other.Fact)];

    /// <summary>The other sides that were told before a claim, the earliest first.</summary>
    private static async ValueTask<IReadOnlyList<TrackedClaim>> EarlierAsync(
        IFactSession session, TrackedClaim claim, ClaimPairs pairs, CancellationToken cancellation)
    {
        IReadOnlyCollection<long> others = pairs.With(claim.Key);
        if (others.Count == 0) return [];
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsOfKeysAsync([.. others], cancellation).ConfigureAwait(false);
        IReadOnlyList<TrackedArticle> articles =
            await session.ArticlesAsync([.. claims.Select(other => other.Address.Article).Append(claim.Address.Article)], cancellation).ConfigureAwait(false);
        Dictionary<long, ArticleOrder> order = articles.ToDictionary(article => article.Key, ArticleOrder.Of);
        return [.. claims.Where(other => Place(other).CompareTo(Place(claim)) < 0 && other.Fact != 0).OrderBy(Place)];

        (ArticleOrder, int) Place(TrackedClaim at) => (order[at.Address.Article], at.Address.Index);
    }
}
