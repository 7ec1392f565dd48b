using System.Globalization;
using System.Text.Json;

namespace FactTrack;

/// <content>From a result and back.</content>
internal sealed partial record ArticleJson
{
    public static ArticleJson Of(ExtractionResult result, JsonContent content)
    {
        Article article = result.Article;
        ArticleJson json = new()
        {
            SchemaVersion = CurrentSchema,
            Extractor = result.Extractor,
            Id = result.ArticleId,
            Title = article.Title,
            Text = article.Text,
            Publisher = article.Publisher,
            Url = article.Url,
            Published = Format(article.PublishedAt),
            Modified = Format(article.ModifiedAt),
            Language = article.Language,
            Pretokenized = article.IsPretokenized ? true : null,
            Metadata = article.Metadata.Count > 0 ? [.. article.Metadata] : null,
            Warnings = [.. result.Warnings.Select(WarningJson.Of)],
            Claims = content.HasFlag(JsonContent.Claims)
                ? [.. result.Claims.Select(c => ClaimJson.Of(c, content.HasFlag(JsonContent.Reasons)))]
                : null,
            Entities = [.. result.Entities.Select(EntityJson.Of)],
        };
        return content.HasFlag(JsonContent.Layers) && result.Document is { } document ? json.With(document) : json;
    }

    public ExtractionResult ToResult()
    {
        if (SchemaVersion != CurrentSchema)
            throw new JsonException($"The schema version is {SchemaVersion}; this library reads version {CurrentSchema}.");
        var article = new Article(Text)
        {
            Title = Title,
            Publisher = Publisher,
            Url = Url,
            PublishedAt = Time(Published),
            ModifiedAt = Time(Modified),
            Language = Language,
            IsPretokenized = Pretokenized ?? false,
            Metadata = (Metadata ?? []).ToValueList(),
        };
        if (ContentId.Of(article) != Id) article = article with { Id = Id };
        var reading = new JsonReading(Text, Title);
        return new ExtractionResult
        {
            Article = article,
            ArticleId = Id,
            Extractor = Extractor,
            Entities = Entities.Select(e => reading.Add(e.ToEntity(reading))).ToValueList(),
            Claims = (Claims ?? []).Select(c => c.ToClaim(reading)).ToValueList(),
            Warnings = Warnings.Select(w => w.ToWarning()).ToValueList(),
        };
    }

    private ArticleJson With(Document document) => this with
    {
        Mentions = [.. document.Mentions.Select(m => new MentionJson(m))],
        Blocks = [.. document.Blocks.Select(BlockJson.Of)],
        Sentences = [.. document.Sentences.Select(s => SentenceJson.Of(s, document))],
        Quantities = QuantityJson.Of(document.Quantities),
        Times = TimeJson.Of(document.Times),
        Clauses = [.. document.Clauses.Select(c => new ClauseJson(c))],
        Attributions = [.. document.Attributions.Select(LayerAttributionJson.Of)],
        Quotations = [.. document.Quotations.Select(q => new QuotationJson(q))],
    };

    private static string? Format(PublicationTime? time) => time is { Moment: { } moment }
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
        : time?.ToString();

    /// <summary>Reads a day or a moment; null for null.</summary>
    public static PublicationTime? Time(string? text)
    {
        if (text is null) return null;
        return PublicationTime.TryParse(text, out PublicationTime time) ? time : throw new JsonException($"\"{text}\" is no day or moment.");
    }
}
