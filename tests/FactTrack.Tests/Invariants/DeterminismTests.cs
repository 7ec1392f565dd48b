using System.Globalization;

namespace FactTrack.Tests;

/// <summary>The same article gives the same bytes, on every thread, in every culture.</summary>
public class DeterminismTests
{
    private static readonly Article[] s_articles =
    [
        .. Repository.Files("samples/articles", "*").Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Select(file => new Article(Repository.Read(file)) { Id = file, PublishedAt = PublicationTime.On(2025, 8, 13) }),
    ];

    [Fact]
    public void Sample_articles_give_sound_results()
    {
        Assert.True(s_articles.Length >= 12);
        Assert.All(s_articles, article => ResultCheck.Check(ClaimExtractor.Default.Extract(article)));
    }

    [Fact]
    public async Task Eight_threads_write_what_one_writes()
    {
        string[] alone = [.. s_articles.Select(Json)];
        string[][] together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => s_articles.Select(Json).ToArray())));
        Assert.All(together, again => Assert.Equal(alone, again));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_changes_the_bytes(string culture)
    {
        string[] before = [.. s_articles.Select(Json)];
        CultureInfo own = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(before, s_articles.Select(Json));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = own;
        }
    }

    private static string Json(Article article) => FactTrackJson.Serialize(ClaimExtractor.Default.Extract(article), layers: true, explain: true);
}
