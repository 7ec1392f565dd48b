namespace FactTrack.Tests;

public class ClaimExtractorManyTests
{
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
        Assert.True(read <= 16, $"read {read} articles for one result");
    }

    [Fact]
    public void ExtractMany_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimExtractor.Default.ExtractMany(Articles(3), 1, stop.Token).ToList());
    }

    // How soon is measured by the suite "cancellation": a machine may be busy.
    [Theory]
    [InlineData("syntax")]
    [InlineData("entities")]
    [InlineData("quantities")]
    [InlineData("times")]
    public void ExtractMany_CancelledHalfway_ThrowsAndDoesNotRunToTheEnd(string stage)
    {
        using var stop = new CancellationTokenSource();
        var cancels = new Halfway(_ => stop.Cancel());
        bool isDone = false;
        ClaimExtractorBuilder builder = new ClaimExtractorBuilder().AddClaimDetector(new Halfway(_ => isDone = true));
        _ = stage switch
        {
            "syntax" => builder.UseParser(cancels),
            "entities" => builder.AddEntityRecognizer(cancels),
            "quantities" => builder.AddQuantityRecognizer(cancels),
            _ => builder.AddTimeRecognizer(cancels),
        };

        Assert.ThrowsAny<OperationCanceledException>(() => builder.Build().ExtractMany(Articles(1), 1, stop.Token).ToList());
        Assert.False(isDone);
    }

    [Fact]
    public void ExtractMany_ReaderThatStops_DoesNotWaitForWhatNobodyReads()
    {
        int parsed = 0, done = 0;

        // All but the first article would take for ever.
        var parser = new Halfway(cancellation =>
        {
            if (Interlocked.Increment(ref parsed) == 1) return;
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
        });
        ClaimExtractor extractor = new ClaimExtractorBuilder().UseParser(parser).AddClaimDetector(new Halfway(_ => Interlocked.Increment(ref done))).Build();
        using (IEnumerator<ExtractionResult> results = extractor.ExtractMany(Articles(4), 1).GetEnumerator()) Assert.True(results.MoveNext());
        Assert.Equal(1, done);
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
