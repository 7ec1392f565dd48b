namespace FactTrack;

/// <summary>A <see cref="FigureScope"/> in JSON.</summary>
internal sealed record FigureScopeJson
{
    public required string Measure { get; init; }

    public string? Unit { get; init; }

    public string? Action { get; init; }

    public string? Group { get; init; }

    public string? Place { get; init; }

    public IntervalJson? Time { get; init; }

    public required bool IsSum { get; init; }

    public required bool IsChange { get; init; }

    public static FigureScopeJson Of(FigureScope scope) => new()
    {
        Measure = scope.Measure, Unit = scope.Unit, Action = scope.Action, Group = scope.Group, Place = scope.Place, Time = IntervalJson.Of(scope.Time),
        IsSum = scope.IsSum, IsChange = scope.IsChange,
    };
}
