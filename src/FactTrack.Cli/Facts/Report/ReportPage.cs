namespace FactTrack.Cli.Facts;

/// <summary>The page of facts: what there is of which support, when it was told, who passes on whom, and each fact.</summary>
internal static class ReportPage
{
    /// <summary>The whole page, in one file.</summary>
    public static string Of(ReportedFacts reported)
    {
        IReadOnlyList<Fact> facts = reported.Facts;
        Dictionary<string, string> values = new()
        {
            ["title"] = Screen.Count(facts.Count, "fact"),
            ["kind"] = "report",
            ["summary"] = Summary(facts).ToString(),
            ["more"] = More(reported).ToString(),
            ["ways"] = Ways(facts).ToString(),
            ["overview"] = Overview(facts).ToString(),
            ["sections"] = Sections(facts).ToString(),
        };
        return PageTemplate.Fill("report", values, "page.css", "report.css");
    }

    private static Html Summary(IReadOnlyList<Fact> facts)
    {
        int articles = facts.SelectMany(f => f.Reports).Select(r => r.ArticleId).Distinct().Count();
        return new Html().Add($"<b>{Screen.Count(facts.Count, "fact")}</b>, {Screen.Count(facts.Sum(f => f.Summary.Reports), "report")}, {Screen.Count(articles, "article")}");
    }

    private static Html More(ReportedFacts reported) =>
        reported.More == 0 ? new Html() : new Html().Add($"<p class=\"rest\">{Screen.Count(reported.More, "more fact")} not on this page; <code>--limit</code> and <code>--after</code> show more.</p>\n");

    private static Html Ways(IReadOnlyList<Fact> facts) => new Html().Each(Telling.Ways, (html, way) => html.Add(
        $"<button type=\"button\" class=\"chip\" data-way=\"{way.Way}\" aria-pressed=\"true\" title=\"{way.Meaning}\">{way.Way} <b>{facts.Count(f => f.Reports.Any(r => Telling.Of(r) == way.Way))}</b></button>\n"));

    private static Html Overview(IReadOnlyList<Fact> facts)
    {
        var html = new Html();
        if (facts.Count == 0) return html.Add($"<p class=\"rest\">No fact fits.</p>\n");
        Panel(html, "Support and contest", ReadingTable.Of(facts));
        Panel(html, "When it was told", DayPlot.Of(facts));
        Panel(html, "Who passes on whom", SourceNetwork.Of(facts));
        return html;
    }

    private static void Panel(Html html, string name, Html content)
    {
        if (content.ToString().Length > 0) html.Add($"<section class=\"panel\"><h2>{name}</h2>\n{content}</section>\n");
    }

    private static Html Sections(IReadOnlyList<Fact> facts)
    {
        Dictionary<string, string> known = facts.ToDictionary(f => f.Id, f => f.Summary.Told);
        var html = new Html();
        Section(html, "contested", "Contested", [.. facts.Where(f => f.Contest.Status != ContestStatus.None)], known);
        Fact[] others = [.. facts.Where(f => f.Contest.Status == ContestStatus.None)];
        Section(html, "corroborated", "Told by two origins or more", [.. others.Where(f => f.Support.Level == SupportLevel.Corroborated)], known);
        Section(html, "single", "Told by one origin", [.. others.Where(f => f.Support.Level == SupportLevel.SingleOrigin)], known);
        Section(html, "none", "No origin that counts", [.. others.Where(f => f.Support.Level == SupportLevel.None)], known);
        return html;
    }

    private static void Section(Html html, string id, string name, Fact[] facts, IReadOnlyDictionary<string, string> known)
    {
        if (facts.Length == 0) return;
        html.Add($"<section class=\"group\" aria-labelledby=\"{id}\"><h2 id=\"{id}\">{name} <span class=\"shown\">{facts.Length}</span></h2>\n");
        html.Each(facts, (h, fact) => h.Add($"{FactCard.Of(fact, known)}")).Add($"</section>\n");
    }
}
