namespace FactTrack;

/// <summary>An <see cref="ArticleDifference"/> in JSON.</summary>
internal sealed record ArticleDifferenceJson
{
    public required ArticleHeadJson Earlier { get; init; }

    public required ArticleHeadJson Later { get; init; }

    public required ClaimDifferenceJson[] Claims { get; init; }

    public required TextDifferenceJson[] Texts { get; init; }

    public required DriftJson[] Drifts { get; init; }

    public static ArticleDifferenceJson Of(ArticleDifference difference) => new()
    {
        Earlier = ArticleHeadJson.Of(difference.Earlier), Later = ArticleHeadJson.Of(difference.Later),
        Claims = [.. difference.Differences.Claims.Select(ClaimDifferenceJson.Of)],
        Texts = [.. difference.Differences.Texts.Select(text => new TextDifferenceJson(text.IsSentence, PartJson.Of(text.Earlier), PartJson.Of(text.Later)))],
        Drifts = [.. difference.Drifts.Select(drift => new DriftJson(JsonName.Of(drift.Kind), drift.Earlier.Id, drift.Later.Id, PartJson.Of(drift.Lost)))],
    };
}
