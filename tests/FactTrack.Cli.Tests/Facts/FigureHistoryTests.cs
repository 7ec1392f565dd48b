using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactTrack.Cli.Facts;

namespace FactTrack.Cli.Tests.Facts;

public class FigureHistoryTests
{
    private static readonly (string Outlet, int Day, string Text)[] s_reports =
    [
        ("Fjord Post", 3, "A fire destroyed the Norvik cannery in Port Ellery on Monday. The fire at the Norvik cannery killed at least 12 workers, police said."),
        ("Bay Echo", 4, "A fire destroyed the Norvik cannery in Port Ellery on Monday. The fire at the Norvik cannery killed 14 workers, police said."),
        ("Coast Daily", 6, "A fire destroyed the Norvik cannery in Port Ellery on Monday. The fire at the Norvik cannery killed 17 workers, police said."),
    ];

    [Fact]
    public async Task SeveralValues_AreAPlotAndATable()
    {
        IElement history = Assert.Single((await PageAsync()).QuerySelectorAll(".history"));

        Assert.StartsWith("17 killed (worker): 3 figures told, one origin", history.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12 to 17, in the table below", history.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Equal(3, history.QuerySelectorAll("path.official").Length);
        Assert.Equal("M4 97.5V0", history.QuerySelector("path.official")!.GetAttribute("d"));
        Assert.Equal(
            ["2026-03-03 at least 12 police in Fjord Post ", "2026-03-04 14 police in Bay Echo revision of at least 12", "2026-03-06 17 police in Coast Daily update of 14"],
            history.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
    }

    [Fact]
    public async Task OneValue_IsNoHistory()
    {
        IDocument page = await PageAsync(1);

        Assert.Empty(page.QuerySelectorAll(".history"));
        Assert.Contains("at least 12 killed (worker)", page.QuerySelectorAll(".amounts b").Select(figure => figure.TextContent));
    }

    private static async Task<IDocument> PageAsync(int reports = 3)
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach ((string outlet, int day, string text) in s_reports.Take(reports))
            await tracker.AddAsync(ClaimExtractor.Default.Extract(new Article(text) { Id = outlet, Publisher = outlet, PublishedAt = PublicationTime.On(2026, 3, day) }));
        return new HtmlParser().ParseDocument(ReportPage.Of(await ReportedFacts.LoadAsync(tracker, new FactQuery(), default)));
    }
}
