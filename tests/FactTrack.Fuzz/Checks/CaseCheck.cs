namespace FactTrack.Tests;

/// <summary>What holds for every article, however odd: sound spans, the same bytes again, JSON that reads back, a tracker that takes it, and time that grows with the text.</summary>
internal static class CaseCheck
{
    private const double FreeMilliseconds = 60, MillisecondsPerThousand = 40;
    private const int MostTries = 12;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <summary>Throws if an invariant is broken.</summary>
    /// <param name="fuzzCase">The article.</param>
    /// <param name="tracker">Takes the result beside those of articles before it.</param>
    /// <param name="timed">True to refuse slowness; only right on a single thread.</param>
    public static void Check(FuzzCase fuzzCase, FactTracker tracker, bool timed)
    {
        Article article = fuzzCase.Article;
        using var tooLong = new CancellationTokenSource(s_longest);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        ExtractionResult result = ClaimExtractor.Default.Extract(article, tooLong.Token);
        if (timed && IsSlow(article, before) && IsSlowAgain(article)) throw new SlowException(article.Text.Length);
        ResultCheck.Check(result);
        string json = FactTrackJson.Serialize(result, layers: true, explain: true);
        Same(json, FactTrackJson.Serialize(ClaimExtractor.Default.Extract(article), layers: true, explain: true), "the same article again");
        string claims = FactTrackJson.Serialize(result, explain: true);
        Same(claims, FactTrackJson.Serialize(FactTrackJson.Deserialize(claims), explain: true), "JSON read back");
        Track(result, tracker).GetAwaiter().GetResult();
    }

    private static void Same(string expected, string actual, string what)
    {
        if (expected == actual) return;
        int at = expected.AsSpan().CommonPrefixLength(actual);
        int from = Math.Max(0, at - 60);
        throw new InvariantException($"{what} differs: …{expected[from..Math.Min(expected.Length, at + 60)]}… and …{actual[from..Math.Min(actual.Length, at + 60)]}…");
    }

    private static async Task Track(ExtractionResult result, FactTracker tracker)
    {
        TrackingReport report = await tracker.AddAsync(result);
        foreach (FactChange change in report.Changes)
        {
            Fact? fact = await tracker.FactAsync(change.FactId);
            if (fact is not null) FactTrackJson.Serialize(fact);
        }

        FactPage page = await tracker.QueryAsync(new FactQuery());
        foreach (FactSummary summary in page.Facts) FactTrackJson.Serialize(summary);
    }

    private static bool IsSlow(Article article, TimeSpan before) =>
        (Environment.CpuUsage.TotalTime - before).TotalMilliseconds > FreeMilliseconds + ((article.Text.Length + (article.Title?.Length ?? 0)) * MillisecondsPerThousand / 1000);

    // Other threads compile methods meanwhile: slow is what is slow every time.
    private static bool IsSlowAgain(Article article)
    {
        for (int i = 0; i < MostTries; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            ClaimExtractor.Default.Extract(article);
            if (!IsSlow(article, before)) return false;
        }

        return true;
    }
}
