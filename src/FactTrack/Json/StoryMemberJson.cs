using System.Globalization;

namespace FactTrack;

/// <summary>A <see cref="StoryMember"/> in JSON: what it changed of the earliest, one line a difference, where that is known.</summary>
internal sealed record StoryMemberJson
{
    public required string Article { get; init; }

    public required string Version { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Told { get; init; }

    public required string Recorded { get; init; }

    public string[]? Claims { get; init; }

    public string[]? Texts { get; init; }

    public static StoryMemberJson Of(StoryMember member) => new()
    {
        Article = member.Article.ArticleId, Version = member.Article.Version, Title = member.Article.Title, Publisher = member.Article.Publisher, Url = member.Article.Url,
        Told = member.Article.ToldAt?.ToString(), Recorded = member.Article.RecordedAt.ToString("O", CultureInfo.InvariantCulture),
        Claims = member.Difference is { } claims ? [.. claims.Claims.Select(difference => difference.ToString())] : null,
        Texts = member.Difference is { } texts ? [.. texts.Texts.Select(difference => difference.ToString())] : null,
    };
}
