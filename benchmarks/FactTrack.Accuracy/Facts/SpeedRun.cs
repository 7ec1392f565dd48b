namespace FactTrack.Accuracy;

/// <summary>Times extraction and tracking batch by batch, and looks at memory when so many articles are in.</summary>
internal sealed class SpeedRun(FactTracker tracker)
{
    private const int Few = 300;
    private const int Many = 3000;

    private readonly ClaimExtractor _extractor = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false }).Build();
    private readonly List<(int Articles, TimeSpan Tracking)> _batches = [];
    private readonly Dictionary<int, (double Heap, double WorkingSet)> _memory = [];
    private TimeSpan _extracting;
    private TimeSpan _tracking;
    private int _articles;
    private long _words;

    /// <summary>Extracts articles, and then tracks them.</summary>
    public async Task AddAsync(IReadOnlyList<MergeArticle> batch)
    {
        TimeSpan start = CpuClock.Now;
        ExtractionResult[] results = [.. batch.Select(article => _extractor.Extract(article.Article))];
        TimeSpan extracted = CpuClock.Now;
        foreach (MergeArticle article in batch) await tracker.HasAsync(article.Article).ConfigureAwait(false);
        await foreach (TrackingReport _ in tracker.AddManyAsync(results.ToAsyncEnumerable()).ConfigureAwait(false))
        {
        }

        TimeSpan tracked = CpuClock.Now;
        _extracting += extracted - start;
        _tracking += tracked - extracted;
        _words += batch.Sum(article => article.Words);
        _batches.Add((batch.Count, tracked - extracted));
        int before = _articles;
        _articles += batch.Count;
        foreach (int count in (int[])[Few, Many])
            if (before < count && _articles >= count) _memory[count] = (GC.GetTotalMemory(forceFullCollection: true) / 1e6, Environment.WorkingSet / 1e6);
    }

    /// <summary>Writes the figures, each with the name of the store before it.</summary>
    public void Tell(Report report, string store)
    {
        report.Figure($"{store}.articles", _articles);
        report.Figure($"{store}.extraction.words_per_second", _words / _extracting.TotalSeconds);
        report.Figure($"{store}.tracking.words_per_second", _words / _tracking.TotalSeconds);
        report.Figure($"{store}.tracking.speed", _extracting / (_extracting + _tracking));
        foreach ((int count, (double heap, double workingSet)) in _memory)
        {
            report.Figure($"{store}.milliseconds_per_article.{count}", MillisecondsAt(count));
            report.Figure($"{store}.heap_mb.{count}", heap);
            report.Figure($"{store}.working_set_mb.{count}", workingSet);
        }

        if (_memory.ContainsKey(Many)) report.Figure($"{store}.growth", MillisecondsAt(Many) / MillisecondsAt(Few));
    }

    /// <summary>The mean over the batches that make up the last 300 articles before a count.</summary>
    private double MillisecondsAt(int count)
    {
        int seen = 0, articles = 0;
        TimeSpan time = default;
        foreach ((int size, TimeSpan tracking) in _batches)
        {
            seen += size;
            if (seen <= count - Few || seen - size >= count) continue;
            articles += size;
            time += tracking;
        }

        return time.TotalMilliseconds / articles;
    }
}
