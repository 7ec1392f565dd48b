namespace FactTrack.Cli.Facts;

/// <summary>The figures of a fact: what each settles on, and where reports gave several values, who gave which when.</summary>
internal static class FigureHistory
{
    private const int MostRows = 40;

    /// <summary>The figures; empty where there is none.</summary>
    public static Html Of(Fact fact)
    {
        var html = new Html();
        if (fact.Summary.Figures.Count > 0)
        {
            html.Add($"<p class=\"amounts\"><span class=\"name\">Figures</span>");
            html.Each(fact.Summary.Figures, (h, figure) => h.Add($" <b>{figure}</b>")).Add($"</p>\n");
        }

        return html.Each(fact.Figures.Where(HasHistory), (h, series) => h.Add($"{Of(series, fact)}"));
    }

    private static bool HasHistory(FigureSeries series) => series.Points.Select(point => point.Interval).Distinct().Count() > 1;

    private static Html Of(FigureSeries series, Fact fact)
    {
        var html = new Html();
        html.Add($"<details class=\"history\"><summary>{series.Describe()}: {Screen.Count(series.Points.Count, "figure")} told, {series.Reason}</summary>\n{FigurePlot.Of(series)}");
        html.Add($"<table><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Figure</th><th scope=\"col\">Told by</th><th scope=\"col\"></th></tr></thead><tbody>\n");
        foreach (FigurePoint point in series.Points.Take(MostRows))
        {
            FigureRevision? revision = series.Revisions.FirstOrDefault(change => ReferenceEquals(change.To, point));
            html.Add($"<tr><td>{Day(point)}</td><td>{point.Describe()}</td><td>{Teller(point, fact)}</td><td>{(revision is null ? "" : $"{Label.Words(revision.Change)} of {revision.From.Describe()}")}</td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
        if (series.Points.Count > MostRows) html.Add($"<p>and {Number.Text(series.Points.Count - MostRows)} more</p>\n");
        return html.Add($"</details>\n");
    }

    private static string Day(FigurePoint point) => point.At?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "undated";

    private static string Teller(FigurePoint point, Fact fact)
    {
        FactReport? report = fact.Reports.FirstOrDefault(r => r.ArticleId == point.ArticleId && r.Claim?.Id == point.ClaimId) ?? fact.Reports.FirstOrDefault(r => r.ArticleId == point.ArticleId);
        string outlet = report is null ? point.ArticleId : report.Outlet ?? Telling.NameOf(report.ArticleId, [report]);
        return fact.Origins.FirstOrDefault(origin => origin.Key == point.Origin) is { Kind: OriginKind.Source } source ? $"{source.Name} in {outlet}" : outlet;
    }
}
