namespace FactTrack;

/// <summary>Finds the facts that the claims of a draft would join, as <see cref="Placer"/> does, and writes nothing.</summary>
internal sealed class DraftMatcher(IFactSession session, SketchCache cache, int days)
{
    private static readonly HashSet<long> s_noFacts = [];

    /// <summary>Matches a draft.</summary>
    public async ValueTask<DraftMatch> MatchAsync(ArticleRecord draft, CancellationToken cancellation)
    {
        // What is known is known before the draft, whatever day it bears.
        TrackedArticle undated = draft.Article with { ToldAt = null };
        Neighbourhood near = await Neighbourhood.OfAsync(session, cache, undated, ArticleOrder.Last, draft.Claims, days, cancellation).ConfigureAwait(false);
        LinkedArticle[] closest = near.Closest(Placer.MostLinked);
        Dictionary<long, double> affinity = closest.ToDictionary(other => other.Article.Key, other => other.Link.Affinity);
        (TrackedClaim, ClaimSketch)[] told =
            [.. (await session.ClaimsAsync((IReadOnlyList<long>)[.. affinity.Keys], cancellation).ConfigureAwait(false)).Select(claim => (claim, cache.Of(claim)))];
        return new DraftMatch([.. draft.Claims.Select((claim, i) => FactLinks.Of(cache.Of(claim), [.. told, .. Others(i)], affinity, s_noFacts).Best)], [.. closest.Select(other => other.Article)]);

        IEnumerable<(TrackedClaim, ClaimSketch)> Others(int i) => near.Candidates[i].Where(other => !affinity.ContainsKey(other.Address.Article)).Select(other => (other, cache.Of(other)));
    }
}
