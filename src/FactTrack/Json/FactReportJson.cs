using System.Globalization;

namespace FactTrack;

/// <summary>A <see cref="FactReport"/> in JSON.</summary>
internal sealed record FactReportJson
{
    public required string Id { get; init; }

    public required string Article { get; init; }

    public required string Version { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public required string Story { get; init; }

    public string? Told { get; init; }

    public required string Recorded { get; init; }

    public string? Origin { get; init; }

    public required string[] Marks { get; init; }

    public string? Says { get; init; }

    public ClaimJson? Claim { get; init; }

    public static FactReportJson Of(FactReport report) => new()
    {
        Id = report.Id, Article = report.ArticleId, Version = report.Version, Title = report.Title, Publisher = report.Publisher, Url = report.Url, Story = report.StoryId,
        Told = report.ToldAt?.ToString(), Recorded = report.RecordedAt.ToString("O", CultureInfo.InvariantCulture), Origin = report.Origin,
        Marks = [.. Enum.GetValues<ReportMarks>().Where(mark => mark != 0 && report.Marks.HasFlag(mark)).Select(JsonName.Of)],
        Says = report.Claim?.Describe(), Claim = report.Claim is { } claim ? ClaimJson.Of(claim, explain: false) : null,
    };
}
