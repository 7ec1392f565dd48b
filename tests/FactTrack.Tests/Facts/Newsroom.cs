namespace FactTrack.Tests.Facts;

/// <summary>Articles of a small world, written for the tests: copies, versions, other accounts of one happening, undated ones.</summary>
internal static class Newsroom
{
    private static readonly Lazy<ExtractionResult[]> s_results = new(() => [.. Articles().Select(article => ClaimExtractor.Default.Extract(article).WithoutDocument())]);

    public static IReadOnlyList<ExtractionResult> Results => s_results.Value;

    public static ExtractionResult Extract(string text, string? id = null, string? publisher = null, PublicationTime? on = null, string? title = null) =>
        ClaimExtractor.Default.Extract(new Article(text) { Id = id, Publisher = publisher, PublishedAt = on, Title = title }).WithoutDocument();

    /// <summary>Everything that is known, in a form that can be compared.</summary>
    public static async Task<IReadOnlyList<string>> StateAsync(IFactStore store)
    {
        var tracker = new FactTracker(store);
        var lines = new List<string>();
        var query = new FactQuery { Order = FactOrder.Earliest, Limit = 1000 };
        do
        {
            FactPage page = await tracker.QueryAsync(query);
            foreach (FactSummary summary in page.Facts)
            {
                Fact fact = (await tracker.FactAsync(summary.Id))!;
                Assert.Equal(summary, fact.Summary);
                lines.Add($"{summary.Id} {summary.EventId} {summary} {fact.Support} {fact.Contest} {fact.Lifecycle} {string.Join(' ', fact.Origins.Select(origin => origin.Key))}");
                lines.AddRange(fact.Reports.Select(report => $"  {report.Id} {report.StoryId} {report.Marks} {report.Origin}"));
                lines.AddRange(fact.Links.Select(link => $"  {link}"));
            }

            query = query with { After = page.Next };
        }
        while (query.After is not null);
        return lines;
    }

    private static IEnumerable<Article> Articles()
    {
        const string fire = "A fire destroyed the Norvik cannery in Port Ellery on Monday, killing four workers. Mayor Helen Strand said the plant had failed an inspection in March.";
        const string strike = "Drivers of the Tarn Valley bus company went on strike on Tuesday. The company's director, Paul Aldous, called the strike illegal.";
        const string deal = "Belmar Foods agreed to buy Crestline Dairies for $340 million. Belmar expects the deal to close in autumn.";
        yield return On(fire, 3, "fire-1", "Coast Wire");
        yield return On(fire + " Readers can call us at any time.", 3, "fire-copy", "Ellery Post");
        yield return On("Four workers died when the Norvik cannery in Port Ellery burned down on Monday, the fire brigade said.", 4, "fire-own", "Radio Nord");
        yield return On("Five workers died in Monday's fire at the Norvik cannery in Port Ellery, Mayor Helen Strand said on Wednesday.", 5, "fire-five", "Coast Wire");
        yield return On("Mayor Helen Strand denied that the Norvik cannery had failed an inspection.", 6, "fire-denial", "Radio Nord");
        yield return On(strike, 4, "strike-1", "Tarn Herald");
        yield return On(strike.Replace("illegal", "unlawful", StringComparison.Ordinal), 5, "strike-1", "Tarn Herald");
        yield return On("Bus drivers in the Tarn Valley ended their strike on Thursday.", 7, "strike-end", "Coast Wire");
        yield return On(deal, 10, "deal-1", "Ledger");
        yield return On(deal, 10, "deal-2", "Morning Ledger");
        yield return On("Belmar Foods did not agree to buy Crestline Dairies, its chief executive Ruth Kane said.", 12, "deal-no", "Ledger");
        yield return new Article(deal + " Both firms are based in Halden.");
        yield return new Article("A ferry ran aground off Skerry Island. All 62 passengers were rescued.");
        yield return On("", 9, "empty", "Ledger");

        static Article On(string text, int day, string id, string publisher) => new(text) { Id = id, Publisher = publisher, PublishedAt = PublicationTime.On(2025, 11, day) };
    }
}
