using System.Diagnostics;

namespace FactTrack.Tests;

public class ClaimExtractorManyTests
{
    // Ten megabytes, a minute of work.
    private static readonly Lazy<string> s_long = new(() => string.Concat(Enumerable.Range(0, 100_000).Select(i => $"Anna Holm told reporters on Monday that plant {i} in Oslo had cut 200 jobs, citing weak demand. ")));

    private static IEnumerable<Article> Articles(int count, Action<int>? read = null)
    {
        for (int i = 0; i < count; i++)
        {
            read?.Invoke(i);
            yield return new Article($"Minister Anna Holm opened plant number {i} in Oslo on Monday.") { Id = $"{i}" };
        }
    }

    private static async IAsyncEnumerable<Article> Stream(int count)
    {
        foreach (Article article in Articles(count))
        {
            await Task.Yield();
            yield return article;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ExtractMany_KeepsTheOrder(int parallelism)
    {
        List<ExtractionResult> results = [.. ClaimExtractor.Default.ExtractMany(Articles(40), parallelism)];
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i}"), results.Select(r => r.ArticleId));
        Assert.Equal(ClaimExtractor.Default.Extract(Articles(40).Last()), results[^1]);
    }

    [Fact]
    public void ExtractMany_ReadsNoFurtherAheadThanItsWindow()
    {
        int read = 0;
        using IEnumerator<ExtractionResult> results = ClaimExtractor.Default.ExtractMany(Articles(1000, i => read = i), 2).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.True(read <= 4, $"read {read} articles for one result");
    }

    [Fact]
    public void ExtractMany_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimExtractor.Default.ExtractMany(Articles(3), 1, stop.Token).ToList());
    }

    // Of 50 ms on an idle machine; this one may be busy.
    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    public void ExtractMany_CancelledInALongArticle_StopsSoon(int milliseconds)
    {
        using var stop = new CancellationTokenSource();
        long cancelled = 0;
        stop.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        var article = new Article(s_long.Value);
        stop.CancelAfter(milliseconds);
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimExtractor.Default.ExtractMany([article], 1, stop.Token).ToList());
        Assert.InRange(Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds, 0, 1500);
    }

    [Fact]
    public void ExtractMany_ReaderThatStops_DoesNotWaitForWhatNobodyReads()
    {
        long stopped;
        using (IEnumerator<ExtractionResult> results = ClaimExtractor.Default.ExtractMany([.. Articles(1), .. Enumerable.Repeat(new Article(s_long.Value), 3)], 2).GetEnumerator())
        {
            Assert.True(results.MoveNext());
            stopped = Stopwatch.GetTimestamp();
        }

        Assert.InRange(Stopwatch.GetElapsedTime(stopped).TotalMilliseconds, 0, 1500);
    }

    [Fact]
    public void ExtractMany_WrongCalls_ThrowAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimExtractor.Default.ExtractMany(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimExtractor.Default.ExtractMany([], -1));
        Assert.Throws<ArgumentNullException>(() => ClaimExtractor.Default.ExtractManyAsync(null!));
    }

    [Fact]
    public async Task ExtractManyAsync_KeepsTheOrder()
    {
        var ids = new List<string>();
        await foreach (ExtractionResult result in ClaimExtractor.Default.ExtractManyAsync(Stream(20), 3)) ids.Add(result.ArticleId);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), ids);
    }
}
