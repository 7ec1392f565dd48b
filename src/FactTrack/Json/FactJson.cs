namespace FactTrack;

/// <summary>A <see cref="Fact"/> in JSON.</summary>
internal sealed record FactJson
{
    public required FactSummaryJson Summary { get; init; }

    public required FactReadingJson Support { get; init; }

    public required FactReadingJson Contest { get; init; }

    public required FactReadingJson Lifecycle { get; init; }

    public required FigureSeriesJson[] Figures { get; init; }

    public required OriginJson[] Origins { get; init; }

    public required FactReportJson[] Reports { get; init; }

    public required FactLinkJson[] Links { get; init; }

    public required DriftJson[] Drifts { get; init; }

    public required CitationJson[][] Circles { get; init; }

    public required ReviewJson[] Reviews { get; init; }

    public static FactJson Of(Fact fact) => new()
    {
        Summary = FactSummaryJson.Of(fact.Summary),
        Support = new() { Is = JsonName.Of(fact.Support.Level), Reports = [.. fact.Support.Reports] },
        Contest = new() { Is = JsonName.Of(fact.Contest.Status), Reports = [.. fact.Contest.Reports], By = [.. fact.Contest.By] },
        Lifecycle = new() { Is = JsonName.Of(fact.Lifecycle.Stage), Reports = [.. fact.Lifecycle.Reports] },
        Figures = [.. fact.Figures.Select(FigureSeriesJson.From)],
        Origins = [.. fact.Origins.Select(OriginJson.Of)],
        Reports = [.. fact.Reports.Select(FactReportJson.Of)],
        Links = [.. fact.Links.Select(link => new FactLinkJson(JsonName.Of(link.Kind), link.FactId))],
        Drifts = [.. fact.Drifts.Select(DriftJson.Of)],
        Circles = [.. fact.Circles.Select(circle => circle.Citations.Select(CitationJson.Of).ToArray())],
        Reviews = [.. fact.Reviews.Select(ReviewJson.Of)],
    };
}
