namespace FactTrack;

/// <summary>Loads the reports of facts with what it takes to read them.</summary>
internal sealed class MemberLoader(IFactSession session)
{
    /// <summary>The reports of facts, each with its article, and whether a later version of that took its place.</summary>
    public async ValueTask<IReadOnlyList<FactMember>> LoadAsync(IReadOnlyList<long> facts, CancellationToken cancellation)
    {
        IReadOnlyList<TrackedClaim> claims = await session.MembersAsync(facts, cancellation).ConfigureAwait(false);
        IReadOnlyList<TrackedArticle> articles = await session.ArticlesAsync([.. claims.Select(claim => claim.Address.Article).Distinct()], cancellation).ConfigureAwait(false);
        HashSet<long> superseded = [];
        foreach (string id in articles.Select(article => article.ArticleId).Distinct(StringComparer.Ordinal))
        {
            IReadOnlyList<TrackedArticle> versions = await session.VersionsAsync(id, cancellation).ConfigureAwait(false);
            superseded.UnionWith(versions.OrderBy(ArticleOrder.Of).SkipLast(1).Select(version => version.Key));
        }

        Dictionary<long, TrackedArticle> byKey = articles.ToDictionary(article => article.Key);
        return
        [
            .. claims.Select(claim => new FactMember(claim, byKey[claim.Address.Article], ReportSketch.Read(claim.Report.Span))
            {
                IsSuperseded = superseded.Contains(claim.Address.Article),
            }),
        ];
    }
}
