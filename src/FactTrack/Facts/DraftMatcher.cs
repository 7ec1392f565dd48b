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
        FactCandidates candidates = await FactCandidates.OfAsync(session, cache, near, cancellation).ConfigureAwait(false);
        return new DraftMatch([.. draft.Claims.Select((claim, i) => candidates.LinksOf(i, claim, s_noFacts).Best)], [.. candidates.Closest.Select(other => other.Article)]);
    }
}
