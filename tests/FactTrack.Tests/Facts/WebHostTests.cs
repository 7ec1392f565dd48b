namespace FactTrack.Tests.Facts;

public class WebHostTests
{
    [Theory]
    [InlineData("https://www.harnpost.example/news/1", "harnpost.example")]
    [InlineData("http://news.harnpost.example", "news.harnpost.example")]
    [InlineData("https://archive.example/web/20260102030405/http://www.harnpost.example/a?b=c", "harnpost.example")]
    [InlineData("https://archive.example/web/2026/https://harnpost.example/a", "harnpost.example")]
    [InlineData("https://harnpost.example/share?u=https://other.example/a", "harnpost.example")]
    [InlineData("https://harnpost.example/a/http:/", "harnpost.example")]
    [InlineData("no address", null)]
    [InlineData("/news/1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Of_IsTheHostOfThePage(string? url, string? expected) => Assert.Equal(expected, WebHost.Of(url));

    [Fact]
    public void Outlet_IsThePublisherOrTheHost()
    {
        var report = new FactReport { Id = "r", ArticleId = "a", Version = "v", StoryId = "s", RecordedAt = DateTimeOffset.UnixEpoch, Url = "https://archive.example/web/1/http://harnpost.example/a" };

        Assert.Equal("harnpost.example", report.Outlet);
        Assert.Equal("Harn Post", (report with { Publisher = "Harn Post" }).Outlet);
        Assert.Null((report with { Url = null }).Outlet);
    }
}
