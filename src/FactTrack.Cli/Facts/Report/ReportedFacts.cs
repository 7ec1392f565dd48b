namespace FactTrack.Cli.Facts;

/// <summary>The facts of a page, and how many more fit the query.</summary>
/// <param name="Facts">The facts, in the order of the query.</param>
/// <param name="More">How many more there are.</param>
internal sealed record ReportedFacts(IReadOnlyList<Fact> Facts, int More)
{
    private const int PageSize = 1000;

    /// <summary>Reads them.</summary>
    public static async Task<ReportedFacts> LoadAsync(FactTracker tracker, FactQuery query, CancellationToken cancellation)
    {
        FactPage page = await tracker.QueryAsync(query, cancellation).ConfigureAwait(false);
        var facts = new List<Fact>(page.Facts.Count);
        foreach (FactSummary summary in page.Facts)
            if (await tracker.FactAsync(summary.Id, query.AsOf, cancellation).ConfigureAwait(false) is { } fact) facts.Add(fact);
        int more = 0;
        while (page.Next is not null)
        {
            page = await tracker.QueryAsync(query with { After = page.Next, Limit = PageSize }, cancellation).ConfigureAwait(false);
            more += page.Facts.Count;
        }

        return new(facts, more);
    }
}
