namespace FactTrack.Accuracy;

/// <summary>What a tracker tells of the articles of one incident.</summary>
/// <remarks>
/// Where it puts them in several happenings, a user would look at the one that most articles tell of, and then at the smaller ones; two that are equally large and settle on different
/// counts leave the question open. So the answer is that of the largest happenings with a count, if they agree. What the split costs stays in the figures.
/// </remarks>
/// <param name="Events">The happenings, the largest first.</param>
internal sealed record IncidentAnswer(List<NewsEvent> Events)
{
    /// <summary>The killed, or null.</summary>
    public int? Killed => Settled(figures => figures.Killed);

    /// <summary>The injured, or null.</summary>
    public int? Injured => Settled(figures => figures.Injured);

    /// <summary>Tracks the articles by themselves.</summary>
    public static async Task<IncidentAnswer> OfAsync(IEnumerable<Article> articles)
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (TrackingReport _ in tracker.AddManyAsync(ResultsAsync(articles)).ConfigureAwait(false))
        {
        }

        foreach (Article article in articles)
        {
            // Articles that came later may have moved it.
            TrackedArticle placed = (await tracker.VersionsAsync(article.Id!).ConfigureAwait(false))[^1];
            ids.Add($"e{placed.Event:x16}");
        }

        var events = new List<NewsEvent>();
        foreach (string id in ids) events.Add((await tracker.EventAsync(id).ConfigureAwait(false))!);
        return new IncidentAnswer([.. events.OrderByDescending(found => found.Articles.Count())]);
    }

    private static async IAsyncEnumerable<ExtractionResult> ResultsAsync(IEnumerable<Article> articles)
    {
        foreach (Article article in articles) yield return ClaimExtractor.Default.Extract(article);
        await Task.CompletedTask.ConfigureAwait(false);
    }

    // One number, or the number that was told as a bound ("at least 12").
    private int? Settled(Func<EventFigures, EventFigure> figure)
    {
        foreach (IGrouping<int, NewsEvent> equals in Events.GroupBy(found => found.Articles.Count()))
        {
            int[] counts = [.. equals.Select(found => figure(found.Figures).Settled?.Nearest).OfType<decimal>().Select(count => (int)count).Distinct()];
            if (counts.Length > 0) return counts.Length == 1 ? counts[0] : null;
        }

        return null;
    }

    /// <summary>The figures of each happening.</summary>
    public override string ToString() => string.Join(" | ", Events.Select(found => $"{found.Articles.Count()}: {found.Figures}"));
}
