namespace FactTrack;

/// <summary>A <see cref="Citation"/> in JSON.</summary>
internal sealed record CitationJson(string Article, string Publisher, string Cited, string Claim)
{
    public static CitationJson Of(Citation citation) => new(citation.ArticleId, citation.Publisher, citation.Cited, citation.Claim.Id);
}
