namespace FactTrack.Accuracy;

/// <summary>Articles grouped by the tracker, against the incidents they were collected for; copies found, against copies by the letter; and how fast.</summary>
/// <remarks>
/// Groups are scored by B-cubed over articles of at least <see cref="LeastWords"/> words: pages whose text is missing tell of nothing. Copies are the pairs of a story,
/// and the gold <see cref="GoldCopies"/>.
/// </remarks>
internal sealed class FactsMergeSuite : ISuite
{
    private const int LeastWords = 30;

    /// <inheritdoc/>
    public string Usage => "ARTICLES.jsonl [--explain]   (lines of incident, id, dct, title, uri, content)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        List<MergeArticle> articles = MergeArticle.Read(arguments.OnlyFile());
        if (articles.Count == 0) throw new InvalidDataException($"{arguments.OnlyFile()} has no articles.");
        TimeSpan start = CpuClock.Now;
        ExtractionResult[] results = [.. articles.Select(article => ClaimExtractor.Default.Extract(article.Article).WithoutDocument())];
        var groups = new TrackedGroups(results);
        TimeSpan taken = CpuClock.Now - start;

        int[] scored = [.. Enumerable.Range(0, articles.Count).Where(i => articles[i].Words >= LeastWords)];
        if (scored.Length > 0)
        {
            var score = BCubed.Of([.. scored.Select(i => (groups.HappeningOf(i), articles[i].Incident))]);
            report.Figure("b3.p", score.Precision);
            report.Figure("b3.r", score.Recall);
            report.Figure("b3.f1", score.F1);
        }

        HashSet<(int, int)> gold = GoldCopies.Of([.. articles.Select(article => article.Article.Text)]), found = Pairs(articles.Count, groups.StoryOf);
        int right = found.Count(gold.Contains);
        report.Figure("copies.p", found.Count == 0 ? 1 : (double)right / found.Count);
        report.Figure("copies.r", gold.Count == 0 ? 1 : (double)right / gold.Count);
        report.Figure("articles_per_second", articles.Count / taken.TotalSeconds);
        if (!arguments.Has("--explain")) return;
        foreach ((int one, int other) in found.Except(gold)) report.Note($"no copy: {articles[one].Article.Id} {articles[other].Article.Id}");
        foreach ((int one, int other) in gold.Except(found)) report.Note($"copy lost: {articles[one].Article.Id} {articles[other].Article.Id}");
        foreach (IGrouping<long, int> group in scored.GroupBy(groups.HappeningOf))
            if (group.Select(i => articles[i].Incident).Distinct().Count() > 1)
                report.Note($"several incidents: {string.Join(' ', group.Select(i => $"{articles[i].Incident}/{articles[i].Article.Id}"))}");
    }

    private static HashSet<(int, int)> Pairs(int count, Func<int, long> groupOf) =>
        [.. Enumerable.Range(0, count).GroupBy(groupOf).SelectMany(group => from one in @group from other in @group where one < other select (one, other))];
}
