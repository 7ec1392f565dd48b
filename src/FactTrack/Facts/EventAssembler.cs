namespace FactTrack;

/// <summary>Puts happenings and stories together from what a store holds, as of any moment.</summary>
internal sealed class EventAssembler(IFactSession session)
{
    /// <summary>The happening of a key, or of the version of an article that has this key; null if there is none, or was none then.</summary>
    public async ValueTask<NewsEvent?> EventAsync(long key, AsOf? asOf, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedArticle> versions = await session.EventsAsync([key], cancellation).ConfigureAwait(false);
        // The version that once founded it may have an earlier one before it by now.
        if (versions.Count == 0 && (await session.ArticlesAsync([key], cancellation).ConfigureAwait(false)) is [{ Event: not 0 } article])
            versions = await session.EventsAsync([article.Event], cancellation).ConfigureAwait(false);
        TrackedArticle[] articles = await CurrentAsync(versions, asOf, cancellation).ConfigureAwait(false);
        if (articles.Length == 0) return null;
        IReadOnlyList<TrackedClaim> claims = await session.ClaimsAsync((IReadOnlyList<long>)[.. articles.Select(current => current.Key)], cancellation).ConfigureAwait(false);
        string[] facts = [.. claims.Select(claim => claim.Fact).Where(fact => fact != 0).Distinct().Select(FactId.OfFact).Order(StringComparer.Ordinal)];
        DateOnly[] days = [.. articles.Select(current => current.ToldAt?.Day).OfType<DateOnly>()];
        return new NewsEvent
        {
            Id = FactId.OfEvent(articles[0].Event),
            Stories = [.. articles.GroupBy(current => current.Story).Select(story => StoryOf([.. story], _ => null))],
            FirstTold = days.Length == 0 ? null : days.Min(),
            LastTold = days.Length == 0 ? null : days.Max(),
            Facts = [.. facts],
            Figures = CasualtyTally.Settle(await ReportsAsync(articles, claims, facts, cancellation).ConfigureAwait(false)),
        };
    }

    /// <summary>The story of a key, or of the version of an article that has this key, with what its members changed; null if there is none.</summary>
    public async ValueTask<Story?> StoryAsync(long key, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedArticle> versions = await session.StoriesAsync([key], cancellation).ConfigureAwait(false);
        if (versions.Count == 0 && (await session.ArticlesAsync([key], cancellation).ConfigureAwait(false)) is [{ Story: not 0 } article])
            versions = await session.StoriesAsync([article.Story], cancellation).ConfigureAwait(false);
        if (versions.Count == 0) return null;
        TrackedArticle[] members = [.. versions.OrderBy(ArticleOrder.Of)];
        var results = new ExtractionResult?[members.Length];
        for (int i = 0; i < members.Length; i++) results[i] = await session.ResultAsync(members[i].Key, cancellation).ConfigureAwait(false);
        return StoryOf(members, i => i > 0 && results[0] is { } earliest && results[i] is { } other ? StoryDifference.Between(earliest, other) : null);
    }

    private static Story StoryOf(TrackedArticle[] members, Func<int, StoryDifference?> difference) => new()
    {
        Id = FactId.OfStory(members[0].Story), EventId = FactId.OfEvent(members[0].Event), Members = [.. members.Select((member, i) => new StoryMember(member, difference(i)))],
    };

    /// <summary>The versions of that moment which no later one of that moment superseded, here or in another happening; in the order of telling.</summary>
    private async ValueTask<TrackedArticle[]> CurrentAsync(IReadOnlyList<TrackedArticle> versions, AsOf? asOf, CancellationToken cancellation)
    {
        var current = new List<TrackedArticle>();
        foreach (IGrouping<string, TrackedArticle> article in versions.GroupBy(version => version.ArticleId, StringComparer.Ordinal))
        {
            IReadOnlyList<TrackedArticle> all = await session.VersionsAsync(article.Key, cancellation).ConfigureAwait(false);
            if (all.Where(version => asOf?.Holds(version) != false).MaxBy(ArticleOrder.Of) is { } last && article.Any(version => version.Key == last.Key)) current.Add(last);
        }

        return [.. current.OrderBy(ArticleOrder.Of)];
    }

    private async ValueTask<IEnumerable<FigureReport>> ReportsAsync(TrackedArticle[] articles, IReadOnlyList<TrackedClaim> claims, string[] facts, CancellationToken cancellation)
    {
        IReadOnlyList<FactSummary> summaries = await session.FactsAsync(facts, cancellation).ConfigureAwait(false);
        HashSet<string> rejected = [.. summaries.Where(fact => fact.Review == ReviewStatus.Rejected).Select(fact => fact.Id)];
        Dictionary<long, TrackedArticle> byKey = articles.ToDictionary(article => article.Key);
        FactMember[] members = [.. claims.Where(claim => !rejected.Contains(FactId.OfFact(claim.Fact)))
            .Select(claim => new FactMember(claim, byKey[claim.Address.Article], ReportSketch.Read(claim.Report.Span)))
            .Where(member => !member.IsDenial && !member.Report.Figures.IsEmpty)];
        // "Twelve may have died" has no say where anybody is sure.
        bool isSure = members.Any(member => !IsUnsure(member));
        return members.Where(member => !isSure || !IsUnsure(member)).Select(member => new FigureReport(member.Article.ToString(), FactId.OfStory(member.Story), member.Article.ToldAt, FigureSketch.Read(member.Report.Figures.Span)));
    }

    // "Accused of killing six", "police believe that he killed six": who did it is open, and not how many are dead.
    private static bool IsUnsure(FactMember member) => member.IsHedged && !member.Report.IsAllegation && member.Report.Certainty != Certainty.Probable;
}
