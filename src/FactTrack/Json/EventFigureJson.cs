namespace FactTrack;

/// <summary>An <see cref="EventFigure"/> in JSON: where nothing is settled the value is left out.</summary>
internal sealed record EventFigureJson
{
    public FigureIntervalJson? Settled { get; init; }

    public required string Reason { get; init; }

    public required string[] Reports { get; init; }

    public static EventFigureJson Of(EventFigure figure) => new() { Settled = FigureIntervalJson.Of(figure.Settled), Reason = figure.Reason, Reports = [.. figure.Reports] };
}
