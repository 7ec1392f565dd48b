namespace FactTrack;

/// <summary>What the claims of a version are compared with to find their facts: all claims of the articles closest to it, and of others the claims that share keys.</summary>
internal sealed class FactCandidates
{
    // How many articles that tell of the same happening most surely have all their claims compared, so that the cost of an article stays bounded.
    private const int MostLinked = 8;

    private readonly SketchCache _cache;
    private readonly Neighbourhood _near;
    private readonly Dictionary<long, double> _affinity;
    private readonly (TrackedClaim Claim, ClaimSketch Sketch)[] _told;

    private FactCandidates(SketchCache cache, Neighbourhood near, LinkedArticle[] closest, IReadOnlyList<TrackedClaim> told)
    {
        (_cache, _near, Closest) = (cache, near, closest);
        _affinity = closest.ToDictionary(other => other.Article.Key, other => other.Link.Affinity);
        _told = [.. told.Select(claim => (claim, cache.Of(claim)))];
    }

    /// <summary>The closest articles.</summary>
    public IReadOnlyList<LinkedArticle> Closest { get; }

    /// <summary>Gathers the candidates of a version.</summary>
    public static async ValueTask<FactCandidates> OfAsync(IFactSession session, SketchCache cache, Neighbourhood near, CancellationToken cancellation)
    {
        LinkedArticle[] closest = near.Closest(MostLinked);
        return new FactCandidates(cache, near, closest, await session.ClaimsAsync((IReadOnlyList<long>)[.. closest.Select(other => other.Article.Key)], cancellation).ConfigureAwait(false));
    }

    /// <summary>The facts that a claim of the version may report.</summary>
    /// <param name="index">The claim's place in the version.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="barred">Facts that it cannot report.</param>
    public FactLinks LinksOf(int index, TrackedClaim claim, IReadOnlySet<long> barred) =>
        FactLinks.Of(_cache.Of(claim), [.. _told, .. _near.Candidates[index].Where(other => !_affinity.ContainsKey(other.Address.Article)).Select(other => (other, _cache.Of(other)))], _affinity, barred);
}
