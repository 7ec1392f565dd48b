namespace FactTrack.Cli;

/// <summary>One article of the page: its text with marks, and its claims beside it.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Label">The title, or the first words.</param>
/// <param name="Kinds">The kind of each claim.</param>
/// <param name="Sources">The innermost source of each claim that has one.</param>
/// <param name="Body">The element.</param>
internal sealed record ArticleSection(string Id, string Label, string[] Kinds, string[] Sources, Html Body)
{
    private const int MostSources = 12;

    /// <summary>The section of a result.</summary>
    public static ArticleSection Of(ExtractionResult result, int number, bool explain)
    {
        string id = $"a{Number.Text(number)}";
        Article article = result.Article;
        string label = ArticleLabel.Of(result);
        List<Mark> marks = Mark.Of(result.Claims);
        var body = new Html();
        body.Add($"<section class=\"article\" id=\"{id}\" data-article=\"{result.ArticleId}\" aria-labelledby=\"{id}-title\">\n<header class=\"head\">\n");
        body.Element("p", "kicker", Join(" · ", article.Publisher, article.PublishedAt?.ToString()));
        if (article.Title is { } title) body.Add($"<h2 id=\"{id}-title\" class=\"title\" data-in=\"title\">{new MarkedText(title, TextSource.Title, marks).Range(0, title.Length)}</h2>\n");
        else body.Add($"<h2 id=\"{id}-title\" class=\"unseen\">{label}</h2>\n");
        AddFacts(body, result);
        body.Add($"</header>\n<div class=\"columns\">\n<div class=\"text\" lang=\"{article.Language ?? "en"}\">\n{TextBlocks.Of(result, marks)}</div>\n");
        body.Add($"<div class=\"claims\">\n<h3>Claims <span class=\"shown\"></span></h3>\n<ol class=\"cards\">\n");
        for (int i = 0; i < result.Claims.Count; i++) body.Add($"{ClaimCard.Of(result.Claims[i], i, id, explain)}");
        body.Add($"</ol>\n");
        if (result.Claims.Count == 0) body.Add($"<p class=\"none\">No claims were found in this article.</p>\n");
        body.Add($"</div>\n</div>\n</section>\n");
        return new ArticleSection(
            id, label, [.. result.Claims.Select(ClaimLabels.Kind)],
            [.. result.Claims.Where(c => c.Attribution is not null).Select(c => c.Attribution!.Source.ToString())], body);
    }

    private static void AddFacts(Html body, ExtractionResult result)
    {
        ValueList<Claim> claims = result.Claims;
        body.Add($"<p class=\"facts\"><b>{claims.Count}</b> {(claims.Count == 1 ? "claim" : "claims")}");
        AddCount(body, "with a source", claims.Count(c => c.Asserter == Asserter.Source));
        AddCount(body, "of the article itself", claims.Count(c => c.Asserter == Asserter.Article));
        AddCount(body, "source unclear", claims.Count(c => c.Asserter == Asserter.Unresolved));
        AddCount(body, "negated", claims.Count(c => c.Polarity == Polarity.Negative));
        AddCount(body, "alleged", claims.Count(c => c.IsAllegation));
        if (WebAddress(result.Article.Url) is { } url) body.Add($" · <a href=\"{url}\" rel=\"noopener noreferrer\">original</a>");
        body.Add($"</p>\n");
        AddSources(body, claims);
        if (result.Warnings.Count > 0)
            body.Add($"<ul class=\"warnings\">").Each(result.Warnings, (html, w) => html.Add($"<li>{w.Message}</li>")).Add($"</ul>\n");
    }

    // Who speaks in the article, most first; pressing one shows only what it says.
    private static void AddSources(Html body, ValueList<Claim> claims)
    {
        KeyValuePair<string, int>[] sources = [.. claims.Where(c => c.Attribution is not null).CountBy(c => c.Attribution!.Source.ToString())
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(MostSources)];
        if (sources.Length == 0) return;
        body.Add($"<p class=\"speakers\"><span>Sources</span>\n");
        body.Each(sources, (html, s) => html.Add($"<button type=\"button\" class=\"chip\" data-who=\"source:{s.Key}\" aria-pressed=\"false\">{s.Key} <b>{s.Value}</b></button>\n"));
        body.Add($"</p>\n");
    }

    private static void AddCount(Html body, string what, int count)
    {
        if (count > 0) body.Add($" · <b>{count}</b> {what}");
    }

    /// <summary>The address if it is one of the web; anything else stays out of links.</summary>
    public static string? WebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string? Join(string separator, params string?[] parts)
    {
        string joined = string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));
        return joined.Length == 0 ? null : joined;
    }
}
