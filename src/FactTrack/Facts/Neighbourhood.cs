using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>What may have to do with a version: the versions told before it and after it, and the claims of earlier ones that share a key with its own.</summary>
internal sealed class Neighbourhood
{
    // Claims of articles that are not of one happening are one fact only if they are told nearly alike, and then they share more than one key.
    public const int LeastShared = 2;

    /// <summary>Versions told before it that share a shingle or a term with it, or belong to the same article.</summary>
    public required IReadOnlyList<TrackedArticle> Earlier { get; init; }

    /// <summary>Versions told after it whose place may hang on its own: those of the same article, those of its happening or story, and those with a candidate among its claims.</summary>
    public required IReadOnlyList<TrackedArticle> Later { get; init; }

    /// <summary>For each of its claims the claims of earlier versions that share a key.</summary>
    public required IReadOnlyList<IReadOnlyList<TrackedClaim>> Candidates { get; init; }

    /// <summary>Looks around a version.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="cache">Decodes sketches.</param>
    /// <param name="article">The version.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="days">How many days before and after it to look.</param>
    /// <param name="cancellation">Ends the call.</param>
    public static async ValueTask<Neighbourhood> OfAsync(
        IFactSession session, SketchCache cache, TrackedArticle article, IReadOnlyList<TrackedClaim> claims, int days, CancellationToken cancellation)
    {
        var window = DayWindow.Around(article.ToldAt?.Day.DayNumber, days);
        ArticleSketch sketch = cache.Of(article);
        var near = new HashSet<long>();
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Stories, sketch.StoryKeys, DayWindow.All, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Events, sketch.EventKeys, window, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Names, sketch.NameKeys, DayWindow.All, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(article.ArticleId, cancellation).ConfigureAwait(false);
        near.UnionWith(versions.Select(version => version.Key));

        Dictionary<long, List<int>> holders = HoldersOf(claims, cache);
        IReadOnlyList<KeyValuePair<long, ClaimAddress>> hits = await session.FindAsync(IndexSpace.Facts, [.. holders.Keys], window, cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, int>[] shared = Count(hits, holders, claims.Count);
        HashSet<long> sharing = [.. shared.SelectMany(owners => owners.Keys).Select(owner => owner.Article)];
        sharing.UnionWith(versions.Select(version => version.Key));
        HashSet<long> all = [.. near, .. sharing];
        all.Remove(article.Key);
        Dictionary<long, TrackedArticle> rows = (await session.ArticlesAsync([.. all], cancellation).ConfigureAwait(false)).ToDictionary(row => row.Key);

        var order = ArticleOrder.Of(article);
        HashSet<long> earlier = [.. rows.Values.Where(row => ArticleOrder.Of(row) < order).Select(row => row.Key)];
        IReadOnlyList<TrackedClaim> found = await session.ClaimsAsync(
            (IReadOnlyList<ClaimAddress>)[.. shared.SelectMany(owners => owners.Keys).Where(owner => earlier.Contains(owner.Article)).Distinct()], cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, TrackedClaim> claimRows = found.ToDictionary(row => row.Address);
        return new Neighbourhood
        {
            Earlier = [.. near.Where(earlier.Contains).Select(key => rows[key])],
            Later = [.. rows.Values.Where(row => !earlier.Contains(row.Key) && (sharing.Contains(row.Key) || ArticleLink.Of(sketch, cache.Of(row)).Affinity > 0))],
            Candidates = [.. shared.Select(owners => (IReadOnlyList<TrackedClaim>)[.. owners.Keys.Where(claimRows.ContainsKey).Select(owner => claimRows[owner])])],
        };
    }

    /// <summary>The claims, by their place, that have a key.</summary>
    private static Dictionary<long, List<int>> HoldersOf(IReadOnlyList<TrackedClaim> claims, SketchCache cache)
    {
        var holders = new Dictionary<long, List<int>>();
        for (int i = 0; i < claims.Count; i++)
        {
            foreach (ulong key in cache.KeysOf(claims[i]))
            {
                ref List<int>? having = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, (long)key, out _);
                (having ??= []).Add(i);
            }
        }

        return holders;
    }

    /// <summary>For each claim who shares at least two keys with it, and how many.</summary>
    private static Dictionary<ClaimAddress, int>[] Count(IReadOnlyList<KeyValuePair<long, ClaimAddress>> hits, Dictionary<long, List<int>> holders, int claims)
    {
        Dictionary<ClaimAddress, int>[] shared = [.. Enumerable.Range(0, claims).Select(_ => new Dictionary<ClaimAddress, int>())];
        foreach ((long key, ClaimAddress owner) in hits)
            foreach (int i in holders[key]) CollectionsMarshal.GetValueRefOrAddDefault(shared[i], owner, out _)++;
        foreach (Dictionary<ClaimAddress, int> owners in shared)
            foreach ((ClaimAddress owner, int count) in owners)
                if (count < LeastShared) owners.Remove(owner);
        return shared;
    }
}
