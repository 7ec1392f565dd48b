namespace FactTrack.Accuracy;

/// <summary>The articles of a file of pairs, tracked: of each claim the fact that it reports.</summary>
internal sealed class TrackedPairs
{
    private readonly Dictionary<string, long[]> _facts = new(StringComparer.Ordinal);

    private TrackedPairs()
    {
    }

    /// <summary>Tracks the articles.</summary>
    public static async Task<TrackedPairs> OfAsync(PairArticles articles)
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        foreach (PairArticle article in articles.All) await tracker.AddAsync(article.Result);
        var tracked = new TrackedPairs();
        await using IFactSession session = await store.ReadAsync();
        foreach (PairArticle article in articles.All)
        {
            long[] keys = [.. (await session.VersionsAsync(article.Result.ArticleId)).Select(version => version.Key)];
            tracked._facts[article.Result.ArticleId] = [.. (await session.ClaimsAsync(keys)).OrderBy(claim => claim.Address.Index).Select(claim => claim.Fact)];
        }

        return tracked;
    }

    /// <summary>True if some claim of one article and some claim of the other report one fact.</summary>
    public bool AnyShared(string left, int[] leftClaims, string right, int[] rightClaims)
    {
        long[] one = _facts[left], other = _facts[right];
        return leftClaims.Any(i => rightClaims.Any(j => one[i] == other[j]));
    }
}
