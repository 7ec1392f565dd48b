namespace FactTrack.Accuracy;

/// <summary>Claims found and whole, and entities joined, in articles with hand-made gold.</summary>
internal sealed class SeedsSuite : ISuite
{
    // The day that the gold resolves times against.
    private static readonly PublicationTime s_published = PublicationTime.On(2025, 8, 13);

    /// <inheritdoc/>
    public string Usage => "FOLDER [--undated] [--explain]   (the folder holds gold.json and its articles)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--undated", "--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        string folder = arguments.OnlyFile();
        bool dated = !arguments.Has("--undated");
        SeedsGold gold = SeedsGold.Read(folder);
        ArticleScore[] articles = [.. gold.Meta.Files.Select(f =>
        {
            string text = File.ReadAllText(Path.Combine(folder, f.Value.Path));
            var article = new Article(text) { Id = f.Key, PublishedAt = dated ? s_published : null };
            return new ArticleScore(gold, f.Key, dated, ClaimExtractor.Default.Extract(article));
        })];
        Score(gold, articles, report);
        SeedEntities[] entities = [.. articles.Select(a => new SeedEntities(gold, a.Doc, a.Result))];
        report.Figure("entities", entities.Sum(e => e.EntityRows));
        report.Figure("entities.right", entities.Sum(e => e.RightEntities));
        report.Figure("coreference", entities.Sum(e => e.CoreferenceRows));
        report.Figure("coreference.right", entities.Sum(e => e.RightCoreference));
        if (!arguments.Has("--explain")) return;
        SeedsExplainer.Write(gold, articles, report);
        foreach (string fault in entities.SelectMany(e => e.Faults)) report.Note(fault);
    }

    /// <summary>Prints the figures; a gold claim counts if it is so in every article that holds it.</summary>
    public static void Score(SeedsGold gold, ArticleScore[] articles, Report report)
    {
        double Sum(Func<Comparison, bool> isSo) => gold.Claims
            .Where(g => articles.Where(a => g.Docs.Contains(a.Doc)).All(a => a.MatchOf(g) is { } match && isSo(match.Comparison)))
            .Sum(g => g.Weight);
        report.Figure("found", Sum(c => c.IsFound));
        report.Figure("whole", Sum(c => c.IsWhole));
        report.Figure("spurious", articles.Sum(a => a.Spurious.Length));
        report.Figure("predicted", articles.Max(a => a.Result.Claims.Count));
        foreach (ArticleScore article in articles) report.Figure($"predicted.{article.Doc}", article.Result.Claims.Count);
    }
}
