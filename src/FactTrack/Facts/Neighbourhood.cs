using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>What may have to do with a version: the versions told before it and after it, and the claims of earlier ones that share a key with its own.</summary>
internal sealed class Neighbourhood
{
    // Claims of articles that are not of one happening are one fact only if they are told nearly alike, and then they share more than one key.
    public const int LeastShared = 2;

    /// <summary>Versions told before it that it hangs together with: of one happening or story as far as that may be, or of the same article.</summary>
    public required IReadOnlyList<LinkedArticle> Earlier { get; init; }

    /// <summary>Versions told after it whose place may hang on its own: such ones, and those with a candidate among its claims.</summary>
    public required IReadOnlyList<TrackedArticle> Later { get; init; }

    /// <summary>For each of its claims the claims of earlier versions that share a key.</summary>
    public required IReadOnlyList<IReadOnlyList<TrackedClaim>> Candidates { get; init; }

    /// <summary>The earlier versions that tell of its happening most surely, of equals the last told.</summary>
    /// <param name="most">How many at most.</param>
    public LinkedArticle[] Closest(int most) =>
        [.. Earlier.OrderByDescending(other => other.Link.Affinity).ThenByDescending(other => ArticleOrder.Of(other.Article)).Take(most)];

    /// <summary>Looks around a version.</summary>
    /// <param name="session">Where to look.</param>
    /// <param name="cache">Decodes sketches.</param>
    /// <param name="article">The version.</param>
    /// <param name="order">When it was told.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="days">How many days before and after it to look.</param>
    /// <param name="cancellation">Ends the call.</param>
    public static async ValueTask<Neighbourhood> OfAsync(
        IFactSession session, SketchCache cache, TrackedArticle article, ArticleOrder order, IReadOnlyList<TrackedClaim> claims, int days, CancellationToken cancellation)
    {
        var window = DayWindow.Around(article.ToldAt?.Day.DayNumber, days);
        Dictionary<long, ArticleLink> links = await LinksAsync(session, cache, article, window, cancellation).ConfigureAwait(false);
        foreach (TrackedArticle version in await session.VersionsAsync(article.ArticleId, cancellation).ConfigureAwait(false)) links[version.Key] = ArticleLink.OfVersions;
        links.Remove(article.Key);

        Dictionary<long, List<int>> holders = HoldersOf(claims, cache);
        IReadOnlyList<KeyValuePair<long, ClaimAddress>> hits = await session.FindAsync(IndexSpace.Facts, [.. holders.Keys], window, cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, int>[] shared = Count(hits, holders, claims.Count);
        HashSet<long> all = [.. links.Keys, .. shared.SelectMany(owners => owners.Keys).Select(owner => owner.Article)];
        all.Remove(article.Key);
        Dictionary<long, TrackedArticle> rows = (await session.ArticlesAsync([.. all], cancellation).ConfigureAwait(false)).ToDictionary(row => row.Key);

        HashSet<long> earlier = [.. rows.Values.Where(row => ArticleOrder.Of(row) < order).Select(row => row.Key)];
        IReadOnlyList<TrackedClaim> found = await session.ClaimsAsync(
            (IReadOnlyList<ClaimAddress>)[.. shared.SelectMany(owners => owners.Keys).Where(owner => earlier.Contains(owner.Article)).Distinct()], cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, TrackedClaim> claimRows = found.ToDictionary(row => row.Address);
        return new Neighbourhood
        {
            Earlier = [.. links.Where(link => earlier.Contains(link.Key)).Select(link => new LinkedArticle(rows[link.Key], link.Value))],
            Later = [.. rows.Values.Where(row => !earlier.Contains(row.Key))],
            Candidates = [.. shared.Select(owners => (IReadOnlyList<TrackedClaim>)[.. owners.Keys.Where(claimRows.ContainsKey).Select(owner => claimRows[owner])])],
        };
    }

    /// <summary>What shares a run of words, a rare word or a name with a version, and hangs together with it.</summary>
    private static async ValueTask<Dictionary<long, ArticleLink>> LinksAsync(
        IFactSession session, SketchCache cache, TrackedArticle article, DayWindow window, CancellationToken cancellation)
    {
        ArticleSketch sketch = cache.Of(article);
        var near = new HashSet<long>();
        await FindAsync(IndexSpace.Stories, sketch.StoryKeys, DayWindow.All).ConfigureAwait(false);
        await FindAsync(IndexSpace.Events, sketch.EventKeys, window).ConfigureAwait(false);
        await FindAsync(IndexSpace.Names, sketch.NameKeys, DayWindow.All).ConfigureAwait(false);

        // Most have little to do with it: their rows are not read if their sketches are known.
        var links = new Dictionary<long, ArticleLink>();
        var unknown = new List<long>();
        foreach (long key in near)
            if (cache.Known(key) is { } other) Add(key, other);
            else unknown.Add(key);
        foreach (TrackedArticle row in await session.ArticlesAsync(unknown, cancellation).ConfigureAwait(false)) Add(row.Key, cache.Of(row));
        return links;

        async ValueTask FindAsync(IndexSpace space, IReadOnlyList<long> keys, DayWindow days)
        {
            foreach ((_, ClaimAddress owner) in await session.FindAsync(space, keys, days, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        }

        void Add(long key, ArticleSketch other)
        {
            if (ArticleLink.Of(sketch, other) is { Affinity: > 0 } link) links[key] = link;
        }
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
