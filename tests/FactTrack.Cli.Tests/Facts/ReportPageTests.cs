using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactTrack.Cli.Facts;
using FactTrack.Cli.Tests.Output;

namespace FactTrack.Cli.Tests.Facts;

public class ReportPageTests
{
    private readonly IDocument _page = new HtmlParser().ParseDocument(ReportFixture.Page(more: 7));

    [Fact]
    public void Fact_BeginsWithReportsAndOrigins() =>
        Assert.StartsWith("12 reports, 2 origins", Fact(ReportFixture.Copied).TextContent.TrimStart(), StringComparison.Ordinal);

    [Fact]
    public void Sentence_IsWordForWord_WithTheClaimMarked()
    {
        IElement quote = Fact(ReportFixture.Copied).QuerySelector("blockquote")!;

        Assert.Equal(ReportFixture.Sentence, quote.TextContent);
        Assert.Equal("signed", quote.QuerySelector("mark.action")!.TextContent);
        Assert.Equal("Mayor Ida Brekke", quote.QuerySelector("mark.actor")!.TextContent);
    }

    [Fact]
    public void Chain_NamesEachSource() =>
        Assert.Equal("a spokesman (official) ← reported by Ekko (newspaper)", Fact(ReportFixture.Copied).QuerySelector(".chain")!.TextContent.Trim());

    [Fact]
    public void Copies_AreOneQuotationOfManyReports()
    {
        IHtmlCollection<IElement> origins = Fact(ReportFixture.Copied).QuerySelectorAll("section.origin");

        Assert.Equal(["a spokesman 11 reports", "Story: Headline 11 1 report"], origins.Select(o => o.QuerySelector("h4")!.TextContent));
        Assert.Single(origins[0].QuerySelectorAll("blockquote"));
        Assert.Equal(11, origins[0].QuerySelectorAll("li").Length);
        Assert.Equal("hedged", origins[1].QuerySelector("li .badge")!.TextContent);
    }

    [Fact]
    public void Facts_StandBySupportAndContest()
    {
        Assert.Equal(["Contested 1", "Told by two origins or more 1", "Told by one origin 1", "No origin that counts 1"], _page.QuerySelectorAll(".group h2").Select(h => h.TextContent));
        Assert.Equal(["1", "0", "0", "1", "0", "1", "1", "0", "0"], _page.QuerySelectorAll(".readings td").Select(cell => cell.TextContent));
        Assert.Contains("7 more facts", _page.QuerySelector(".rest")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Denial_StandsOpenWithItsSentence()
    {
        IElement contrary = Fact(ReportFixture.Denied).QuerySelector("section.contrary")!;

        Assert.StartsWith("denied by", contrary.QuerySelector("h4")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://paper.example/a?b=%22c%22", contrary.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("says the contrary", contrary.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ways_AreThoseOfItsReports()
    {
        Assert.Equal("attributed asserted", Fact(ReportFixture.Copied).GetAttribute("data-ways"));
        Assert.Equal("unresolved asserted", Fact(ReportFixture.Denied).GetAttribute("data-ways"));
        Assert.Equal("anonymous", Fact(ReportFixture.Anonymous).GetAttribute("data-ways"));
        Assert.Equal("attributed", Fact(ReportFixture.Purged).GetAttribute("data-ways"));
    }

    [Fact]
    public void PurgedText_IsSaidToBeGone() =>
        Assert.Equal("The text of this article was purged.", Fact(ReportFixture.Purged).QuerySelector(".purged")!.TextContent);

    [Fact]
    public void HostileText_StaysText()
    {
        Assert.Single(_page.QuerySelectorAll("script"));
        Assert.Empty(_page.QuerySelectorAll("img, [onerror], [style], a[href^=javascript]"));
        Assert.Contains(PageFixture.Attack, Fact(ReportFixture.Denied).QuerySelector(".told")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PageFixture.Attack, Fact(ReportFixture.Denied).QuerySelector(".outlet")!.TextContent);
    }

    [Fact]
    public void Links_LeadToFactsOfThePage() =>
        Assert.Equal(["#" + ReportFixture.Denied], Fact(ReportFixture.Copied).QuerySelectorAll(".links a").Select(a => a.GetAttribute("href")));

    [Fact]
    public void Plots_HaveWordsForThem()
    {
        Assert.All(_page.QuerySelectorAll("svg"), svg => Assert.False(string.IsNullOrEmpty(svg.GetAttribute("aria-label"))));
        Assert.Equal("14 reports from 2025-05-03 to 2025-05-09".Length, _page.QuerySelector(".days svg")!.GetAttribute("aria-label")!.IndexOf(';', StringComparison.Ordinal));
        Assert.NotEmpty(Fact(ReportFixture.Copied).QuerySelectorAll(".strip path.origin"));
        Assert.Empty(Fact(ReportFixture.Anonymous).QuerySelectorAll(".strip"));
    }

    [Fact]
    public void Network_CountsWhoPassesOnWhom()
    {
        SourceEdge[] edges = SourceEdge.Of(ReportFixture.Facts());

        Assert.Equal(new SourceEdge("Ekko", "a spokesman", 11), edges[0]);
        Assert.Equal(11, edges.Count(e => e.Source == "Ekko" && e.Teller.StartsWith("Paper ", StringComparison.Ordinal)));
        Assert.Contains("Ekko names a spokesman: 11 reports", _page.QuerySelectorAll(".network path title").Select(t => t.TextContent));
    }

    [Fact]
    public void NoFacts_IsAPageThatSaysSo()
    {
        IDocument page = new HtmlParser().ParseDocument(ReportPage.Of(new([], 0)));

        Assert.Equal("No fact fits.", page.QuerySelector(".overview")!.TextContent.Trim());
        Assert.Empty(page.QuerySelectorAll(".fact, .panel"));
    }

    private IElement Fact(string id) => _page.GetElementById(id)!;
}
