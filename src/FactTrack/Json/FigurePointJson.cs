namespace FactTrack;

/// <summary>A <see cref="FigurePoint"/> in JSON.</summary>
internal sealed record FigurePointJson
{
    public required FigureIntervalJson Value { get; init; }

    public required string Approximation { get; init; }

    public required string Origin { get; init; }

    public required bool IsOfficial { get; init; }

    public string? At { get; init; }

    public required string ArticleId { get; init; }

    public required string ClaimId { get; init; }

    public static FigurePointJson Of(FigurePoint point) => new()
    {
        Value = FigureIntervalJson.Of(point.Interval)!, Approximation = JsonName.Of(point.Approximation), Origin = point.Origin, IsOfficial = point.IsOfficial,
        At = point.At?.ToString(), ArticleId = point.ArticleId, ClaimId = point.ClaimId,
    };
}
