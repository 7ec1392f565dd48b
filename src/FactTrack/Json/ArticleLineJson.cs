namespace FactTrack;

/// <summary>An <see cref="Article"/> in JSON, as input.</summary>
internal sealed record ArticleLineJson
{
    public string? Id { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public bool Pretokenized { get; init; }

    public Article ToArticle() => new(Text)
    {
        Id = Id,
        Title = Title,
        Publisher = Publisher,
        Url = Url,
        PublishedAt = ArticleJson.Time(Published),
        ModifiedAt = ArticleJson.Time(Modified),
        Language = Language,
        IsPretokenized = Pretokenized,
    };
}
