namespace FactTrack;

/// <summary>What may have to do with a version: the versions told before it and after it, and the claims of earlier ones that share a key with its own.</summary>
internal sealed class Neighbourhood
{
    /// <summary>Versions told before it that share a shingle or a term with it, or belong to the same article.</summary>
    public required IReadOnlyList<TrackedArticle> Earlier { get; init; }

    /// <summary>Versions told after it whose place may hang on its own.</summary>
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
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Stories, sketch.StoryKeys, window, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Events, sketch.EventKeys, window, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        foreach ((_, ClaimAddress owner) in await session.FindAsync(IndexSpace.Names, sketch.NameKeys, DayWindow.All, cancellation).ConfigureAwait(false)) near.Add(owner.Article);
        IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(article.ArticleId, cancellation).ConfigureAwait(false);
        near.UnionWith(versions.Select(version => version.Key));

        ILookup<long, int> holders = claims.SelectMany((claim, i) => cache.KeysOf(claim).Select(key => (key, i))).ToLookup(pair => pair.key, pair => pair.i);
        IReadOnlyList<KeyValuePair<long, ClaimAddress>> hits =
            await session.FindAsync(IndexSpace.Facts, [.. holders.Select(holder => holder.Key)], window, cancellation).ConfigureAwait(false);
        HashSet<long> all = [.. near, .. hits.Select(hit => hit.Value.Article)];
        all.Remove(article.Key);
        Dictionary<long, TrackedArticle> rows = (await session.ArticlesAsync([.. all], cancellation).ConfigureAwait(false)).ToDictionary(row => row.Key);

        var order = ArticleOrder.Of(article);
        HashSet<long> earlier = [.. rows.Values.Where(row => ArticleOrder.Of(row) < order).Select(row => row.Key)];
        IReadOnlyList<TrackedClaim> found = await session.ClaimsAsync(
            [.. hits.Select(hit => hit.Value).Where(owner => earlier.Contains(owner.Article)).Distinct()], cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, TrackedClaim> claimRows = found.ToDictionary(row => row.Address);
        var candidates = new HashSet<ClaimAddress>[claims.Count];
        foreach ((long key, ClaimAddress owner) in hits)
            if (claimRows.ContainsKey(owner))
                foreach (int i in holders[key]) (candidates[i] ??= []).Add(owner);
        return new Neighbourhood
        {
            Earlier = [.. near.Where(earlier.Contains).Select(key => rows[key])],
            Later = [.. rows.Values.Where(row => !earlier.Contains(row.Key))],
            Candidates = [.. candidates.Select(owners => (IReadOnlyList<TrackedClaim>)[.. (owners ?? []).Select(owner => claimRows[owner])])],
        };
    }
}
