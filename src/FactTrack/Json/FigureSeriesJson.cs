namespace FactTrack;

/// <summary>A <see cref="FigureSeries"/> in JSON.</summary>
internal sealed record FigureSeriesJson
{
    public required FigureScopeJson Of { get; init; }

    public required bool IsScopeClear { get; init; }

    public FigureIntervalJson? Settled { get; init; }

    public required string Agreement { get; init; }

    public required string Reason { get; init; }

    public required FigurePointJson[] Points { get; init; }

    public static FigureSeriesJson From(FigureSeries series) => new()
    {
        Of = FigureScopeJson.Of(series.Scope), IsScopeClear = series.IsScopeClear, Settled = FigureIntervalJson.Of(series.Settled),
        Agreement = JsonName.Of(series.Agreement), Reason = series.Reason, Points = [.. series.Points.Select(FigurePointJson.Of)],
    };
}
