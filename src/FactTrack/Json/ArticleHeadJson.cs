namespace FactTrack;

/// <summary>What tells one article or version from another, in JSON.</summary>
internal sealed record ArticleHeadJson(string Id, string Version, string? Title, string? Publisher, string? Published, string? Modified)
{
    public static ArticleHeadJson Of(ExtractionResult result) => new(
        result.ArticleId, ContentId.Of(result.Article), result.Article.Title, result.Article.Publisher, result.Article.PublishedAt?.ToString(), result.Article.ModifiedAt?.ToString());
}
