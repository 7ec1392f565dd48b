namespace FactTrack.Cli.Tests.Input;

public class HtmlArticleTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>Treaty signed | Ekko</title>
        <meta property="og:site_name" content="Ekko"><meta property="article:published_time" content="2025-05-05T08:00:00+02:00">
        <link rel="canonical" href="https://ekko.example/treaty"><script>var a = "no";</script></head>
        <body><nav>Home</nav><article><h1>Treaty <em>signed</em></h1>
        <p>The minister
          signed&nbsp;the <b>treaty</b>.</p><script>bad()</script><p>He left<br>at once.</p>
        <aside>Read more</aside><h2>Later</h2><ul><li>One</li><li>Two</li></ul>
        <figure><img alt="x"><figcaption>The pen</figcaption></figure><p hidden>secret</p></article><footer>Imprint</footer></body></html>
        """;

    [Fact]
    public void Read_TakesTheTextOfTheArticleInBlocks() =>
        Assert.Equal("The minister signed\u00a0the treaty.\n\nHe left\nat once.\n\nLater\n\nOne\n\nTwo\n\nThe pen", HtmlArticle.Read(Page).Text);

    [Fact]
    public void Read_TakesWhatThePageSaysOfItself()
    {
        Article article = HtmlArticle.Read(Page);

        Assert.Equal(("Treaty signed", "Ekko", "https://ekko.example/treaty"), (article.Title, article.Publisher, article.Url));
        Assert.Equal("2025-05-05T08:00:00+02:00", article.PublishedAt.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<p>a", "a")]
    [InlineData("no tags at all", "no tags at all")]
    [InlineData("<div>a<div>b</div>c</div>", "a\n\nb\n\nc")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc")]
    [InlineData("<p>a<br><br>b</p>", "a\n\nb")]
    public void Read_OfAnyMarkup_GivesItsText(string html, string text) => Assert.Equal(text, HtmlArticle.Read(html).Text);

    [Fact]
    public void Read_OfDeepNesting_DoesNotFail()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 3000)) + "deep";

        Assert.Equal("deep", HtmlArticle.Read(html).Text);
    }

    [Fact]
    public void Read_KeepsOnlyWebAddresses() =>
        Assert.Null(HtmlArticle.Read("<link rel=canonical href='javascript:alert(1)'><p>x").Url);
}
