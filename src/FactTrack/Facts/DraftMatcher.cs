namespace FactTrack;

/// <summary>Finds the facts that the claims of a draft would join, as <see cref="Placer"/> does, and writes nothing.</summary>
internal sealed class DraftMatcher(IFactSession session, SketchCache cache, int days)
{
    private const string LastId = "\uFFFF";

    private static readonly HashSet<long> s_noFacts = [];

    /// <summary>Matches a draft.</summary>
    public async ValueTask<DraftMatch> MatchAsync(ArticleRecord draft, CancellationToken cancellation)
    {
        // What is known is known before the draft, whatever day it bears: it comes last of the undated ones.
        TrackedArticle last = draft.Article with { ToldAt = null, ArticleId = LastId };
        Neighbourhood near = await Neighbourhood.OfAsync(session, cache, last, draft.Claims, days, cancellation).ConfigureAwait(false);
        TrackedArticle[] linked = [.. near.Earlier.Concat(near.Later)
            .Select(other => (Article: other, Score: AffinityOf(draft.Article, other)))
            .Where(pair => pair.Score > 0)
            .OrderByDescending(pair => pair.Score)
            .ThenByDescending(pair => ArticleOrder.Of(pair.Article))
            .Take(Placer.MostLinked)
            .Select(pair => pair.Article)];
        Dictionary<long, double> affinity = linked.ToDictionary(article => article.Key, article => AffinityOf(draft.Article, article));
        (TrackedClaim, ClaimSketch)[] told =
            [.. (await session.ClaimsAsync((IReadOnlyList<long>)[.. linked.Select(article => article.Key)], cancellation).ConfigureAwait(false)).Select(claim => (claim, cache.Of(claim)))];
        return new DraftMatch([.. draft.Claims.Select((claim, i) => FactLinks.Of(cache.Of(claim), [.. told, .. Others(i)], affinity, s_noFacts).Best)], linked);

        IEnumerable<(TrackedClaim, ClaimSketch)> Others(int i) => near.Candidates[i].Where(other => !affinity.ContainsKey(other.Address.Article)).Select(other => (other, cache.Of(other)));
    }

    private double AffinityOf(TrackedArticle draft, TrackedArticle other) =>
        (draft.ArticleId == other.ArticleId ? ArticleLink.OfVersions : ArticleLink.Of(cache.Of(draft), cache.Of(other))).Affinity;
}
