namespace FactTrack.Cli;

/// <summary>The whole page: template, style, script and sections in one file.</summary>
internal static class HtmlPage
{
    /// <summary>The page of all sections.</summary>
    public static string Of(IReadOnlyList<ArticleSection> sections)
    {
        string title = sections.Count == 1 ? sections[0].Label : $"{Number.Text(sections.Count)} articles";
        Dictionary<string, string> values = new()
        {
            ["title"] = new Html().Add($"{title}").ToString(),
            ["kind"] = "claims",
            ["summary"] = Summary(sections).ToString(),
            ["kinds"] = Kinds(sections).ToString(),
            ["sources"] = Sources(sections).ToString(),
            ["articles"] = Navigation(sections).ToString(),
            ["sections"] = string.Concat(sections.Select(s => s.Body)),
        };
        return PageTemplate.Fill("page", values, "page.css");
    }

    private static Html Summary(IReadOnlyList<ArticleSection> sections)
    {
        int claims = sections.Sum(s => s.Kinds.Length);
        return new Html().Add($"<b>{claims}</b> {(claims == 1 ? "claim" : "claims")} in <b>{sections.Count}</b> {(sections.Count == 1 ? "article" : "articles")}");
    }

    private static Html Kinds(IReadOnlyList<ArticleSection> sections) => new Html().Each(
        sections.SelectMany(s => s.Kinds).CountBy(k => k).OrderByDescending(k => k.Value).ThenBy(k => k.Key, StringComparer.Ordinal),
        (html, kind) => html.Add($"<button type=\"button\" class=\"chip {kind.Key}\" data-kind=\"{kind.Key}\" aria-pressed=\"true\">{kind.Key} <b>{kind.Value}</b></button>\n"));

    private static Html Sources(IReadOnlyList<ArticleSection> sections) => new Html().Each(
        sections.SelectMany(s => s.Sources).CountBy(s => s).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal),
        (html, source) => html.Add($"<option value=\"source:{source.Key}\">{source.Key} ({source.Value})</option>\n"));

    private static Html Navigation(IReadOnlyList<ArticleSection> sections)
    {
        var html = new Html();
        if (sections.Count < 2) return html;
        html.Add($"<nav class=\"articles\" aria-label=\"Articles\"><ol>\n");
        html.Each(sections, (h, s) => h.Add($"<li><a href=\"#{s.Id}\">{s.Label} <span class=\"count\">{s.Kinds.Length}</span></a></li>\n"));
        return html.Add($"</ol></nav>\n");
    }
}
