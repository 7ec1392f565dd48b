using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactTrack.Cli;

/// <summary>Reads a web page as an article: the text of its body, and what the page says of itself.</summary>
internal static class HtmlArticle
{
    /// <summary>Reads a page. Paragraphs, headings, list items and captions become blocks with a blank line between them.</summary>
    public static Article Read(string html)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(html);
        IElement root = Root(page);
        IElement? heading = Single(root.QuerySelectorAll("h1")) ?? Single(page.QuerySelectorAll("h1"));
        string? title = Clean(heading?.TextContent) ?? Meta(page, "og:title") ?? Clean(page.Title);
        return new Article(HtmlText.Of(root, without: title is null ? null : heading))
        {
            Title = title,
            Publisher = Meta(page, "og:site_name"),
            Url = Web(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Web(Meta(page, "og:url")),
            PublishedAt = Time(Meta(page, "article:published_time") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            ModifiedAt = Time(Meta(page, "article:modified_time")),
        };
    }

    private static IElement Root(IHtmlDocument page) =>
        page.QuerySelectorAll("article").MaxBy(a => a.TextContent.Length)
        ?? page.QuerySelector("[itemprop=articleBody], main, [role=main]")
        ?? page.Body
        ?? page.DocumentElement;

    private static IElement? Single(IHtmlCollection<IElement> found) => found.Length == 1 ? found[0] : null;

    private static string? Meta(IHtmlDocument page, string property) =>
        Clean(page.QuerySelector($"meta[property='{property}'], meta[name='{property}']")?.GetAttribute("content"));

    private static PublicationTime? Time(string? text) => PublicationTime.TryParse(text?.Trim(), out PublicationTime time) ? time : null;

    private static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? url : null;

    private static string? Clean(string? text)
    {
        string clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
