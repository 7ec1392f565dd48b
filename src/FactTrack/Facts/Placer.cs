namespace FactTrack;

/// <summary>Gives versions of articles their story and happening, and their claims their facts.</summary>
/// <remarks>
/// Each joins the best group among what was told before it, or founds one. Where a late arrival or a review changes a place, what was told later and may hang on it is
/// placed again, in the order of telling; so the state follows from what is there, never from the order in which it came.
/// </remarks>
internal sealed class Placer(IFactSession session, SketchCache cache, ReviewLinks reviews, int days)
{
    /// <summary>Facts whose reports changed.</summary>
    public HashSet<long> Touched { get; } = [];

    /// <summary>Puts a version that is not in the session yet in its place, with its claims. It is not indexed before, so that it does not find itself.</summary>
    /// <returns>The versions told later that have to be placed again once it is indexed.</returns>
    public async ValueTask<IReadOnlyList<TrackedArticle>> PlaceAsync(ArticleRecord record, CancellationToken cancellation)
    {
        Neighbourhood near = await Neighbourhood.OfAsync(session, cache, record.Article, ArticleOrder.Of(record.Article), record.Claims, days, cancellation).ConfigureAwait(false);
        await PlaceAsync(record.Article, record.Claims, near, cancellation).ConfigureAwait(false);
        return near.Later;
    }

    /// <summary>Places versions again, and all that hang on them.</summary>
    public async ValueTask PlaceAsync(IEnumerable<TrackedArticle> articles, CancellationToken cancellation)
    {
        var waiting = new HashSet<long>();
        var queue = new PriorityQueue<TrackedArticle, ArticleOrder>();
        foreach (TrackedArticle article in articles) Enqueue(article);
        while (queue.TryDequeue(out TrackedArticle? article, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            waiting.Remove(article.Key);
            IReadOnlyList<TrackedClaim> claims = [.. (await session.ClaimsAsync([article.Key], cancellation).ConfigureAwait(false)).OrderBy(claim => claim.Address.Index)];
            Neighbourhood near = await Neighbourhood.OfAsync(session, cache, article, ArticleOrder.Of(article), claims, days, cancellation).ConfigureAwait(false);
            if (await PlaceAsync(article, claims, near, cancellation).ConfigureAwait(false))
                foreach (TrackedArticle later in near.Later) Enqueue(later);
        }

        void Enqueue(TrackedArticle article)
        {
            if (waiting.Add(article.Key)) queue.Enqueue(article, ArticleOrder.Of(article));
        }
    }

    /// <returns>True if its place, or that of one of its claims, is another than before.</returns>
    private async ValueTask<bool> PlaceAsync(TrackedArticle article, IReadOnlyList<TrackedClaim> claims, Neighbourhood near, CancellationToken cancellation)
    {
        var stories = new GroupLinks();
        var events = new GroupLinks();
        foreach ((TrackedArticle other, ArticleLink link) in near.Earlier)
        {
            if (link.IsOneStory) stories.Add(other.Story, link.Copied);
            if (link.IsOneHappening) events.Add(other.Event, link.Happening);
        }

        long story = stories.Best ?? article.Key;
        long happening = events.Best ?? article.Key;
        bool changed = story != article.Story || happening != article.Event;
        if (changed) await session.PutAsync([article with { Story = story, Event = happening }], cancellation).ConfigureAwait(false);

        FactCandidates candidates = await FactCandidates.OfAsync(session, cache, near, cancellation).ConfigureAwait(false);
        Dictionary<long, long> kept = await EarlierVersionsAsync(article, near, cancellation).ConfigureAwait(false);
        var moved = new List<TrackedClaim>();
        for (int i = 0; i < claims.Count; i++)
        {
            if (moved.Count > 0 && reviews.Concern(claims[i].Key))
            {
                // A review may have to do with a claim of the same version that just moved.
                await session.PutAsync(moved, cancellation).ConfigureAwait(false);
                moved.Clear();
                changed = true;
            }

            long fact = await FactOfAsync(i, claims[i], candidates, kept, cancellation).ConfigureAwait(false);
            if (fact == claims[i].Fact)
            {
                // Who reports a fact counts by its story: what stays in its place may have to be read again.
                if (changed) Touched.Add(fact);
                continue;
            }

            if (claims[i].Fact != 0) Touched.Add(claims[i].Fact);
            Touched.Add(fact);
            moved.Add(claims[i] with { Fact = fact });
        }

        if (moved.Count > 0) await session.PutAsync(moved, cancellation).ConfigureAwait(false);
        return changed || moved.Count > 0;
    }

    /// <summary>The facts of the claims of earlier versions, by their keys: a sentence that stays keeps its facts.</summary>
    private async ValueTask<Dictionary<long, long>> EarlierVersionsAsync(TrackedArticle article, Neighbourhood near, CancellationToken cancellation)
    {
        long[] versions = [.. near.Earlier.Select(other => other.Article).Where(other => other.ArticleId == article.ArticleId).OrderBy(ArticleOrder.Of).Select(version => version.Key)];
        if (versions.Length == 0) return [];
        var facts = new Dictionary<long, long>();
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsAsync(versions, cancellation).ConfigureAwait(false);
        foreach (TrackedClaim claim in claims.OrderBy(claim => Array.IndexOf(versions, claim.Address.Article))) facts.TryAdd(claim.Key, claim.Fact);
        return facts;
    }

    private async ValueTask<long> FactOfAsync(int index, TrackedClaim claim, FactCandidates candidates, Dictionary<long, long> kept, CancellationToken cancellation)
    {
        HashSet<long> barred = [];
        if (reviews.Concern(claim.Key))
        {
            if (await reviews.JoinedAsync(session, claim, cancellation).ConfigureAwait(false) is { } joined) return joined;
            barred = await reviews.BarredAsync(session, claim, cancellation).ConfigureAwait(false);
        }

        if (kept.TryGetValue(claim.Key, out long same) && !barred.Contains(same)) return same;
        return candidates.LinksOf(index, claim, barred).Best ?? claim.Key;
    }
}
