using System.Globalization;

namespace FactTrack;

/// <summary>A <see cref="Review"/> in JSON.</summary>
internal sealed record ReviewJson
{
    public required string Kind { get; init; }

    public required string Fact { get; init; }

    public string? Other { get; init; }

    public string[]? Apart { get; init; }

    public string? Correction { get; init; }

    public required string Reviewer { get; init; }

    public string? Reason { get; init; }

    public required string At { get; init; }

    public static ReviewJson Of(Review review) => new()
    {
        Kind = JsonName.Of(review.Kind), Fact = review.FactId, Other = review.Other, Apart = review.Apart.Count > 0 ? [.. review.Apart] : null,
        Correction = review.Correction, Reviewer = review.Reviewer, Reason = review.Reason, At = review.At.ToString("O", CultureInfo.InvariantCulture),
    };
}
