namespace FactTrack.Cli.Facts;

/// <summary>One report of a fact: day, outlet, headline, address and what is to be known of it.</summary>
internal static class ReportLine
{
    /// <summary>The line, without an element around it.</summary>
    public static Html Of(FactReport report)
    {
        string title = Label.Shorten(report.Title ?? report.ArticleId, 110);
        var html = new Html();
        html.Add($"<time>{report.ToldAt?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "undated"}</time> ");
        if (report.Outlet is { } outlet) html.Add($"<span class=\"outlet\">{outlet}</span> ");
        if (ArticleSection.WebAddress(report.Url) is { } url) html.Add($"<a href=\"{url}\" rel=\"noopener noreferrer\">{title}</a>");
        else html.Add($"<span>{title}</span>");
        return html.Each(Telling.Marks(report), (h, mark) => h.Add($" <span class=\"badge\">{mark}</span>"));
    }

    /// <summary>Reports of the same words together: the sentence and its sources once, then each report.</summary>
    public static Html Grouped(IEnumerable<FactReport> reports)
    {
        const int most = 40;
        var html = new Html();
        foreach (IGrouping<string, FactReport> same in reports.GroupBy(WordsOf))
        {
            FactReport first = same.First();
            html.Add($"{Quotation(first)}<ul class=\"lines\">\n").Each(same.Take(most), (h, report) => h.Add($"<li>{Of(report)}</li>\n"));
            if (same.Count() > most) html.Add($"<li>and {same.Count() - most} more</li>\n");
            html.Add($"</ul>\n");
        }

        return html;
    }

    /// <summary>The sentence of a report and the chain of its sources.</summary>
    public static Html Quotation(FactReport report)
    {
        var html = new Html();
        if (report.Claim is not { } claim) return html.Add($"<p class=\"purged\">The text of this article was purged.</p>\n");
        if (claim.Evidence.Count > 0) html.Add($"<blockquote class=\"quote\" lang=\"en\">{MarkedSentence.Of(claim)}</blockquote>\n");
        return html.Add($"{ClaimCard.Chain(claim)}");
    }

    private static string WordsOf(FactReport report) =>
        report.Claim is { } claim ? $"{string.Join('\n', claim.Evidence)}\n{claim.Asserter} {claim.Attribution}" : "";
}
