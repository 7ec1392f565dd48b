namespace FactTrack;

/// <summary>Puts facts together from the reports that a store holds, as of any moment.</summary>
internal sealed class FactAssembler(IFactSession session, PublisherDirectory publishers)
{
    private readonly MemberLoader _loader = new(session);

    public async ValueTask<Fact?> AssembleAsync(long claim, AsOf? asOf, CancellationToken cancellation)
    {
        (long key, IReadOnlyList<FactMember> members) = await MembersAsync(claim, asOf, cancellation).ConfigureAwait(false);
        if (members.Count == 0) return null;
        FactReading reading = FactReader.Read(members, publishers);
        FactIndexer indexer = await IndexerAsync(cancellation).ConfigureAwait(false);
        ValueList<Review> reviews = indexer.ReviewsOf(members);
        Dictionary<long, ExtractionResult?> results = await ResultsAsync(reading.Members, cancellation).ConfigureAwait(false);
        var drifts = new FactDrifts(reading, results);
        return new Fact
        {
            Summary = FactSummaryMaker.Of(key, reading, reviews),
            Reports = [.. reading.Members.Select((member, i) => Report(member, reading, i, ClaimOf(member, results)))],
            Origins = reading.Origins, Figures = reading.Figures, Support = reading.Support, Contest = reading.Contest, Lifecycle = reading.Lifecycle, Reviews = reviews,
            Links = [.. await LinksAsync(members, cancellation).ConfigureAwait(false)], Drifts = [.. drifts.Find()], Circles = drifts.Circles(),
        };
    }

    /// <summary>Of facts those that more than one claim tells, in their order; only these can have lost anything.</summary>
    public async ValueTask<IReadOnlyList<long>> ToldOftenAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        long[] keys = [.. ids.Select(id => FactId.ReadFact(id, nameof(ids)))];
        ILookup<long, TrackedClaim> members = (await session.MembersAsync(keys, cancellation).ConfigureAwait(false)).ToLookup(claim => claim.Fact);
        return [.. keys.Where(key => members[key].Skip(1).Any())];
    }

    /// <summary>A page of facts as they were: each is read again from what was there.</summary>
    public async ValueTask<FactPage> QueryAsync(FactQuery query, CancellationToken cancellation)
    {
        // What was there then may have stood otherwise: only what never changes narrows the search.
        var wide = new FactQuery { EventClass = query.EventClass, Context = query.Context, Order = FactOrder.Earliest, Limit = 1000 };
        FactIndexer indexer = await IndexerAsync(cancellation).ConfigureAwait(false);
        var found = new List<FactSummary>();
        do
        {
            FactPage page = await session.QueryAsync(wide, cancellation).ConfigureAwait(false);
            long[] keys = [.. page.Facts.Select(fact => FactId.ReadFact(fact.Id, nameof(query)))];
            IEnumerable<FactMember> members = (await _loader.LoadAsync(keys, cancellation).ConfigureAwait(false)).Where(member => WasThere(member, query.AsOf));
            foreach (IGrouping<long, FactMember> fact in members.GroupBy(member => member.Claim.Fact))
            {
                FactMember[] then = AsTheyWere(fact);
                found.Add(FactSummaryMaker.Of(fact.Key, FactReader.Read(then, publishers), indexer.ReviewsOf(then)));
            }

            wide = wide with { After = page.Next };
        }
        while (wide.After is not null);
        return FactFilter.Page(found, query);
    }

    public async ValueTask<IReadOnlyList<FactChange>> TimelineAsync(long claim, CancellationToken cancellation)
    {
        (long key, IReadOnlyList<FactMember> members) = await MembersAsync(claim, null, cancellation).ConfigureAwait(false);
        FactMember[] told = [.. members.OrderBy(member => ArticleOrder.Of(member.Article)).ThenBy(member => member.Claim.Address.Index)];
        var changes = new List<FactChange>();
        FactSummary? before = null;
        for (int i = 0; i < told.Length; i++)
        {
            FactSummary after = FactSummaryMaker.Of(key, FactReader.Read(AsTheyWere(told.Take(i + 1)), publishers), []);
            DateTimeOffset at = Moment(told[i].Article) ?? DateTimeOffset.MaxValue;
            changes.AddRange(FactChanges.Between(before, after).Select(change => change with { At = at, ArticleId = told[i].Article.ArticleId }));
            before = after;
        }

        return changes;
    }

    public async ValueTask<IReadOnlyList<FactMatch>> WhyAsync(long claim, CancellationToken cancellation)
    {
        (_, IReadOnlyList<FactMember> members) = await MembersAsync(claim, null, cancellation).ConfigureAwait(false);
        FactMember[] told = [.. members.OrderBy(member => ArticleOrder.Of(member.Article)).ThenBy(member => member.Claim.Address.Index)];
        Dictionary<long, ExtractionResult?> results = await ResultsAsync(told, cancellation).ConfigureAwait(false);
        var matches = new List<FactMatch>();
        for (int i = 0; i < told.Length; i++)
        {
            (FactMember Other, MatchDecision Decision)? best = null;
            for (int j = 0; j < i; j++)
            {
                MatchDecision decision = Match(told[i], told[j], results);
                if (best is null || decision.Score > best.Value.Decision.Score) best = (told[j], decision);
            }

            bool decided = best is { Decision.IsMatch: true } && best.Value.Other.Claim.Key != told[i].Claim.Key;
            matches.Add(new FactMatch(told[i].Id, best?.Other.Id, decided ? best!.Value.Decision : null));
        }

        return matches;
    }

    private static MatchDecision Match(FactMember one, FactMember other, Dictionary<long, ExtractionResult?> results)
    {
        var cache = new SketchCache();
        double affinity = ArticleLink.Of(cache.Of(one.Article), cache.Of(other.Article)).Affinity;
        return ClaimMatcher.Match(cache.Of(one.Claim), cache.Of(other.Claim), affinity, ClaimOf(one, results), ClaimOf(other, results));
    }

    private static Claim? ClaimOf(FactMember member, Dictionary<long, ExtractionResult?> results) => results[member.Article.Key]?.Claims[member.Claim.Address.Index];

    private async ValueTask<Dictionary<long, ExtractionResult?>> ResultsAsync(IEnumerable<FactMember> members, CancellationToken cancellation)
    {
        var results = new Dictionary<long, ExtractionResult?>();
        foreach (long article in members.Select(member => member.Article.Key).Distinct()) results[article] = await session.ResultAsync(article, cancellation).ConfigureAwait(false);
        return results;
    }

    private async ValueTask<FactIndexer> IndexerAsync(CancellationToken cancellation) =>
        new(session, publishers, await session.ReviewsAsync(cancellation).ConfigureAwait(false), default);

    private async ValueTask<(long Key, IReadOnlyList<FactMember> Members)> MembersAsync(long claim, AsOf? asOf, CancellationToken cancellation)
    {
        // The id may be that of a claim which has an earlier one before it by now.
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsOfKeysAsync([claim], cancellation).ConfigureAwait(false);
        if (claims.Count == 0) return (claim, []);
        long fact = claims.Select(row => row.Fact).Min();
        IReadOnlyList<FactMember> members = await _loader.LoadAsync([fact], cancellation).ConfigureAwait(false);
        return (fact, asOf is null ? members : AsTheyWere(members.Where(member => WasThere(member, asOf))));
    }

    /// <summary>Members without the later ones: what took a version's place must be among them.</summary>
    private static FactMember[] AsTheyWere(IEnumerable<FactMember> members)
    {
        FactMember[] there = [.. members];
        ILookup<string, ArticleOrder> versions = there.ToLookup(member => member.Article.ArticleId, member => ArticleOrder.Of(member.Article), StringComparer.Ordinal);
        return [.. there.Select(member => member with { IsSuperseded = member.IsSuperseded && versions[member.Article.ArticleId].Any(other => other > ArticleOrder.Of(member.Article)) })];
    }

    private static bool WasThere(FactMember member, AsOf? asOf) => asOf?.Holds(member.Article) != false;

    private static DateTimeOffset? Moment(TrackedArticle article) =>
        article.ToldAt is { } told ? new DateTimeOffset(ReportOrder.Moment(told), TimeSpan.Zero) : null;

    private async ValueTask<IEnumerable<FactLink>> LinksAsync(IReadOnlyList<FactMember> members, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedClaim> around =
            await session.ClaimsAsync((IReadOnlyList<long>)[.. members.Select(member => member.Article.Key).Distinct()], cancellation).ConfigureAwait(false);
        Dictionary<ClaimAddress, TrackedClaim> claims = around.ToDictionary(claim => claim.Address);
        var links = new SortedSet<(FactLinkKind, string)>();
        long own = members[0].Claim.Fact;
        foreach (FactMember member in members)
            foreach (int said in member.Report.Content)
                if (claims.TryGetValue(new(member.Article.Key, said), out TrackedClaim? content) && content.Fact != own) links.Add((FactLinkKind.Says, FactId.OfFact(content.Fact)));
        HashSet<ClaimAddress> mine = [.. members.Select(member => member.Claim.Address)];
        foreach (TrackedClaim other in around)
            if (other.Fact != own && ReportSketch.Read(other.Report.Span).Content.Any(said => mine.Contains(new(other.Address.Article, said))))
                links.Add((FactLinkKind.SaidBy, FactId.OfFact(other.Fact)));
        return links.Select(link => new FactLink(link.Item1, link.Item2));
    }

    private static FactReport Report(FactMember member, FactReading reading, int i, Claim? claim) => new()
    {
        Id = member.Id, ArticleId = member.Article.ArticleId, Version = member.Article.Version, Title = member.Article.Title, Publisher = member.Article.Publisher,
        Url = member.Article.Url, StoryId = FactId.OfStory(member.Article.Story), ToldAt = member.Article.ToldAt, RecordedAt = member.Article.RecordedAt,
        Claim = claim, Origin = reading.OriginOf[i], Marks = reading.Marks[i],
    };
}
