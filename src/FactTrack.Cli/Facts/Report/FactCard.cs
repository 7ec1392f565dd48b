namespace FactTrack.Cli.Facts;

/// <summary>A fact of the page: how many reports and origins first, then its words, sentence, sources, course and reports.</summary>
internal static class FactCard
{
    private const int MostContrary = 3;

    /// <summary>The element.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="known">The words of each fact of the page, by id.</param>
    public static Html Of(Fact fact, IReadOnlyDictionary<string, string> known)
    {
        FactSummary summary = fact.Summary;
        string ways = string.Join(' ', Ways(fact));
        var html = new Html();
        html.Add($"<article class=\"fact\" id=\"{summary.Id}\" tabindex=\"-1\" aria-labelledby=\"{summary.Id}-told\" data-ways=\"{ways}\" ");
        html.Add($"data-support=\"{InputOptions.Name(summary.Support)}\" data-contest=\"{InputOptions.Name(summary.Contest)}\">\n");
        html.Add($"<p class=\"tally\"><b>{Screen.Count(summary.Reports, "report")}, {Screen.Count(summary.Origins, "origin")}</b>");
        html.Each(Badges(summary), (h, badge) => h.Add($" <span class=\"badge {badge.Class}\">{badge.Words}</span>"));
        html.Add($"<a class=\"link\" href=\"#{summary.Id}\" aria-label=\"Link to this fact\">#</a></p>\n");
        html.Add($"<h3 class=\"told\" id=\"{summary.Id}-told\">{summary.Told}</h3>\n");
        FactReport lead = Lead(fact);
        html.Add($"{ReportLine.Quotation(lead)}<p class=\"cite\">{ReportLine.Of(lead)}</p>\n");
        return html.Add($"{FigureHistory.Of(fact)}{Contrary(fact)}{TellingStrip.Of(fact)}{Linked(fact, known)}{Reviews(fact)}{Reports(fact)}</article>\n");
    }

    /// <summary>The ways in which its reports tell it, those of older versions only where there are no others.</summary>
    private static IEnumerable<string> Ways(Fact fact)
    {
        FactReport[] current = [.. fact.Reports.Where(r => !r.Marks.HasFlag(ReportMarks.Superseded))];
        return (current.Length > 0 ? current : [.. fact.Reports]).Select(Telling.Of).Distinct();
    }

    private static IEnumerable<(string Class, string Words)> Badges(FactSummary fact)
    {
        if (fact.Contest != ContestStatus.None) yield return ("denied", InputOptions.Name(fact.Contest));
        if (fact.Support == SupportLevel.Corroborated) yield return ("good", "corroborated");
        if (fact.Support == SupportLevel.None) yield return ("", "no origin that counts");
        if (fact.IsAllegation) yield return ("allegation", "allegation");
        if (fact.Lifecycle != LifecycleStage.Current) yield return ("", InputOptions.Name(fact.Lifecycle));
        if (fact.Review != ReviewStatus.None) yield return ("plain", InputOptions.Name(fact.Review));
    }

    // The report whose words the list shows; else one that gives the fact its support.
    private static FactReport Lead(Fact fact) =>
        fact.Reports.FirstOrDefault(r => r.Claim is { } claim && claim.Describe() == fact.Summary.Told)
        ?? fact.Reports.FirstOrDefault(r => r.Claim is not null && fact.Support.Reports.Contains(r.Id))
        ?? fact.Reports.FirstOrDefault(r => r.Claim is not null) ?? fact.Reports[0];

    private static Html Contrary(Fact fact)
    {
        var html = new Html();
        if (fact.Contest.Status == ContestStatus.None) return html;
        string by = fact.Contest.By.Count == 0 ? "" : " by " + string.Join(", ", fact.Contest.By.Select(name => Telling.NameOf(name, fact.Reports)));
        html.Add($"<section class=\"contrary\"><h4>{Label.Words(fact.Contest.Status)}{by}</h4>\n");
        html.Add($"{ReportLine.Grouped(fact.Reports.Where(r => fact.Contest.Reports.Contains(r.Id)).Take(MostContrary))}");
        int rest = fact.Contest.Reports.Count - MostContrary;
        if (rest > 0) html.Add($"<p>{Screen.Count(rest, "more report")} below</p>");
        return html.Add($"</section>\n");
    }

    private static Html Linked(Fact fact, IReadOnlyDictionary<string, string> known)
    {
        var html = new Html();
        FactLink[] links = [.. fact.Links.Where(link => known.ContainsKey(link.FactId))];
        if (links.Length == 0) return html;
        html.Add($"<ul class=\"links\">\n");
        html.Each(links, (h, link) => h.Add($"<li>{(link.Kind == FactLinkKind.Says ? "Speaks of" : "Told in")} <a href=\"#{link.FactId}\">{Label.Shorten(known[link.FactId], 140)}</a></li>\n"));
        return html.Add($"</ul>\n");
    }

    private static Html Reviews(Fact fact) => new Html().Each(fact.Reviews, (html, review) => html.Add(
        $"<p class=\"review\">{Label.Words(review.Kind)} by {review.Reviewer}, {review.At.UtcDateTime:yyyy-MM-dd}{(review.Correction is null ? "" : $": {review.Correction}")}{(review.Reason is null ? "" : $" ({review.Reason})")}</p>\n"));

    private static Html Reports(Fact fact)
    {
        var html = new Html();
        if (fact.Reports.Count < 2) return html;
        html.Add($"<details class=\"reports\"><summary>All reports by origin</summary>\n");
        ILookup<string?, FactReport> byOrigin = fact.Reports.ToLookup(r => r.Origin);
        foreach (Origin origin in fact.Origins)
            if (byOrigin[origin.Key].ToArray() is { Length: > 0 } reports) Group(html, NameOf(origin, reports), reports);
        HashSet<string?> keys = [.. fact.Origins.Select(origin => origin.Key)];
        FactReport[] others = [.. fact.Reports.Where(r => !keys.Contains(r.Origin))];
        if (others.Length > 0) Group(html, "Adding no origin", others);
        return html.Add($"</details>\n");
    }

    private static void Group(Html html, string name, FactReport[] reports) =>
        html.Add($"<section class=\"origin\"><h4>{name} <span class=\"count\">{Screen.Count(reports.Length, "report")}</span></h4>\n{ReportLine.Grouped(reports)}</section>\n");

    private static string NameOf(Origin origin, FactReport[] reports) =>
        origin.Kind == OriginKind.Source ? origin.Name : "Story: " + Telling.NameOf(origin.Name, reports);
}
