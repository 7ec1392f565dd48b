namespace FactTrack.Accuracy;

/// <summary>The killed and injured counts that a tracker settles on for an incident, against the recorded ones.</summary>
/// <remarks>
/// Incidents with two or more articles; of these the killed are scored where two or more are recorded, and the injured likewise. The articles of one incident are tracked by themselves, and the
/// answer is that of the happening (<see cref="NewsEvent"/>) they are put in: see <see cref="IncidentAnswer"/> for those put in several, whose share is printed.
/// </remarks>
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
        int incidents = 0, split = 0;
        foreach (IncidentRow incident in IncidentRow.Read(arguments.Files[1]))
        {
            if (articles[incident.Id].Count() < LeastArticles || (incident.Killed < LeastRecorded && incident.Injured < LeastRecorded)) continue;
            IncidentAnswer answer = IncidentAnswer.OfAsync(articles[incident.Id]).GetAwaiter().GetResult();
            incidents++;
            if (answer.Events.Count > 1) split++;
            if (incident.Killed >= LeastRecorded) killed.Add(incident.Killed, answer.Killed);
            if (incident.Injured >= LeastRecorded) injured.Add(incident.Injured, answer.Injured);
            if (arguments.Has("--explain")) report.Note($"{incident} {answer}");
        }

        report.Figure("killed.answered", killed.Answered);
        report.Figure("killed.right", killed.Right);
        report.Figure("injured.answered", injured.Answered);
        report.Figure("injured.right", injured.Right);
        report.Figure("incidents.split", incidents == 0 ? 0 : split / (double)incidents);
    }
}
