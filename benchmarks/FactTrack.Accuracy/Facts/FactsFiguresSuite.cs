namespace FactTrack.Accuracy;

/// <summary>The killed and injured counts that all articles of an incident settle on, against the recorded ones.</summary>
/// <remarks>Incidents with two or more articles; of these the killed are scored where two or more are recorded, and the injured likewise. Every article counts as an origin of its own.</remarks>
internal sealed class FactsFiguresSuite : ISuite
{
    private const int LeastArticles = 2;
    private const int LeastRecorded = 2;

    /// <inheritdoc/>
    public string Usage => "ARTICLES.jsonl INCIDENTS.jsonl [--explain]";

    /// <inheritdoc/>
    public IReadOnlyList<string> Switches => ["--explain"];

    /// <inheritdoc/>
    public void Run(Arguments arguments, Report report)
    {
        if (arguments.Files.Count != 2) throw new UsageException($"Articles and incidents are needed, not {arguments.Files.Count} files.");
        ILookup<string, Article> articles = IncidentArticle.Read(arguments.Files[0]).ToLookup(a => a.Incident, a => a.Article);
        CountScore killed = new(), injured = new();
        foreach (IncidentRow incident in IncidentRow.Read(arguments.Files[1]))
        {
            if (articles[incident.Id].Count() < LeastArticles || (incident.Killed < LeastRecorded && incident.Injured < LeastRecorded)) continue;
            CasualtyCount count = CasualtyTally.Settle(articles[incident.Id].SelectMany(ReportsOf));
            if (incident.Killed >= LeastRecorded) killed.Add(incident.Killed, count.Killed);
            if (incident.Injured >= LeastRecorded) injured.Add(incident.Injured, count.Injured);
            if (arguments.Has("--explain")) report.Note($"{incident} {count}");
        }

        report.Figure("killed.answered", killed.Answered);
        report.Figure("killed.right", killed.Right);
        report.Figure("injured.answered", injured.Answered);
        report.Figure("injured.right", injured.Right);
    }

    private static IEnumerable<FigureReport> ReportsOf(Article article)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(article);
        return result.Claims.Select(c => FigureSketch.Of(result, c)).Where(s => s.Figures.Count > 0).Select(s => new FigureReport(result.ArticleId, result.ArticleId, article.PublishedAt, s));
    }
}
