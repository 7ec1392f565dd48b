using System.Globalization;

namespace FactTrack;

/// <summary>A <see cref="FactChange"/> in JSON.</summary>
internal sealed record FactChangeJson
{
    public required string Kind { get; init; }

    public required string Fact { get; init; }

    public required string Told { get; init; }

    public required string At { get; init; }

    public string? Article { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public static FactChangeJson Of(FactChange change) => new()
    {
        Kind = JsonName.Of(change.Kind), Fact = change.FactId, Told = change.Told, At = change.At.ToString("O", CultureInfo.InvariantCulture), Article = change.ArticleId,
        Before = change.Before, After = change.After,
    };
}
