using System.Diagnostics;
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

    // A few articles a thread; FACTTRACK_THREAD_SECONDS asks for more, such as a minute.
    [Fact]
    public void Sixty_four_threads_write_what_one_writes()
    {
        string[] alone = [.. s_articles.Select(Json)];
        var time = TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("FACTTRACK_THREAD_SECONDS") ?? "0", CultureInfo.InvariantCulture));
        long start = Stopwatch.GetTimestamp();
        int different = 0;
        Thread[] threads = [.. Enumerable.Range(0, 64).Select(number => new Thread(() =>
        {
            for (int i = 0; i < 3 || Stopwatch.GetElapsedTime(start) < time; i++)
            {
                int article = (number + i) % alone.Length;
                if (Json(s_articles[article]) != alone[article]) Interlocked.Increment(ref different);
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Equal(0, different);
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
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(culture);
            Assert.Equal(before, s_articles.Select(Json));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = own;
        }
    }

    // Without ICU there is only the invariant culture; one made odd does for the others.
    private static CultureInfo Culture(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.ShortDatePattern) = (",", "−", "dd.MM.yyyy");
            return odd;
        }
    }

    private static string Json(Article article) => FactTrackJson.Serialize(ClaimExtractor.Default.Extract(article), layers: true, explain: true);
}
