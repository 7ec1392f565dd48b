namespace FactTrack;

/// <summary>Takes the text out of a result that no claim was read from.</summary>
internal static class EvidenceText
{
    /// <summary>The same result over a text of the same length that has spaces outside of the claims' evidence; line breaks and the headline stay.</summary>
    public static ExtractionResult Only(ExtractionResult result)
    {
        string text = Only(result.Article.Text, result.Claims);
        var article = new Article(text)
        {
            Id = result.ArticleId,
            Title = result.Article.Title,
            Publisher = result.Article.Publisher,
            Url = result.Article.Url,
            PublishedAt = result.Article.PublishedAt,
            ModifiedAt = result.Article.ModifiedAt,
            Language = result.Article.Language,
            IsPretokenized = result.Article.IsPretokenized,
            Metadata = result.Article.Metadata,
        };
        // Every part holds the text that its spans point into; JSON holds spans, and reading it gives parts of the new text.
        return FactTrackJson.Deserialize(FactTrackJson.Serialize(result with { Article = article }, indented: false, explain: true));
    }

    private static string Only(string text, ValueList<Claim> claims) => string.Create(text.Length, (text, claims), static (kept, from) =>
    {
        for (int i = 0; i < kept.Length; i++) kept[i] = from.text[i] is '\n' or '\r' ? from.text[i] : ' ';
        foreach (TextSpan span in from.claims.SelectMany(claim => claim.Evidence).SelectMany(part => part.Spans))
            if (span.Source == TextSource.Body) from.text.AsSpan(span.Start, span.Length).CopyTo(kept[span.Start..]);
    });
}
