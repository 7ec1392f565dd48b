namespace FactTrack;

/// <summary>What a person decided about a fact. Reviews are kept in the log and survive rebuilding, new versions and re-extraction.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Review
{
    /// <summary>What was decided.</summary>
    public required ReviewKind Kind { get; init; }

    /// <summary>The fact that it is about, by any of its ids.</summary>
    public required string FactId { get; init; }

    /// <summary>Of a merge the other fact; of a split the report that goes (<see cref="FactReport.Id"/>, in the log its claim as the id of a fact); else null.</summary>
    public string? Other { get; init; }

    /// <summary>Of a split the claims that the report is parted from, as ids of facts; the tracker sets it.</summary>
    public ValueList<string> Apart { get; init; } = [];

    /// <summary>Of a correction the right wording; else null.</summary>
    public string? Correction { get; init; }

    /// <summary>Who decided.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When; the tracker sets it.</summary>
    public DateTimeOffset At { get; init; }
}
