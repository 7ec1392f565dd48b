namespace FactTrack;

/// <summary>A <see cref="FactSummary"/> in JSON.</summary>
internal sealed record FactSummaryJson
{
    public required string Id { get; init; }

    public required string Told { get; init; }

    public required string EventId { get; init; }

    public required SupportLevel Support { get; init; }

    public required ContestStatus Contest { get; init; }

    public required LifecycleStage Lifecycle { get; init; }

    public required ReviewStatus Review { get; init; }

    public required int Reports { get; init; }

    public required int Stories { get; init; }

    public required int Origins { get; init; }

    public required bool IsAllegation { get; init; }

    public EventType? EventType { get; init; }

    public ClaimContext? Context { get; init; }

    public string? FirstTold { get; init; }

    public string? LastTold { get; init; }

    public required string[] Entities { get; init; }

    public required string[] Sources { get; init; }

    public required string[] Figures { get; init; }

    public static FactSummaryJson Of(FactSummary fact) => new()
    {
        Id = fact.Id, Told = fact.Told, EventId = fact.EventId, Support = fact.Support, Contest = fact.Contest, Lifecycle = fact.Lifecycle, Review = fact.Review,
        Reports = fact.Reports, Stories = fact.Stories, Origins = fact.Origins, IsAllegation = fact.IsAllegation, EventType = fact.EventType, Context = fact.Context,
        FirstTold = Day(fact.FirstTold), LastTold = Day(fact.LastTold), Entities = [.. fact.Entities], Sources = [.. fact.Sources], Figures = [.. fact.Figures],
    };

    private static string? Day(DateOnly? day) => day is { } d ? PublicationTime.On(d).ToString() : null;
}
