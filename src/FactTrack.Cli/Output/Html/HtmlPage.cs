using System.Security.Cryptography;
using System.Text;

namespace FactTrack.Cli;

/// <summary>The whole page: template, style, script and sections in one file.</summary>
internal static class HtmlPage
{
    /// <summary>The page of all sections. Its policy lets nothing run or load but its own style and script, by their hashes.</summary>
    public static string Of(IReadOnlyList<ArticleSection> sections)
    {
        string style = Resource("page.css");
        string script = Resource("page.js");
        string title = sections.Count == 1 ? sections[0].Label : $"{Number.Text(sections.Count)} articles";
        Dictionary<string, string> values = new()
        {
            ["policy"] = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'",
            ["title"] = new Html().Add($"{title}").ToString(),
            ["style"] = style,
            ["script"] = script,
            ["summary"] = Summary(sections).ToString(),
            ["kinds"] = Kinds(sections).ToString(),
            ["sources"] = Sources(sections).ToString(),
            ["articles"] = Navigation(sections).ToString(),
            ["sections"] = string.Concat(sections.Select(s => s.Body)),
        };
        return Fill(Resource("page.html"), values);
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

    // One pass, so that a value which looks like a place holder stays what it is.
    private static string Fill(string template, Dictionary<string, string> values)
    {
        var page = new StringBuilder();
        int at = 0;
        for (int open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", at, StringComparison.Ordinal))
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            page.Append(template, at, open - at).Append(values[template[(open + 2)..close]]);
            at = close + 2;
        }

        return page.Append(template, at, template.Length - at).ToString();
    }

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
