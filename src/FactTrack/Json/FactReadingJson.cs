namespace FactTrack;

/// <summary>A reading of a fact (support, contest, lifecycle) in JSON, with the reports that give it.</summary>
internal sealed record FactReadingJson
{
    public required string Is { get; init; }

    public string[]? By { get; init; }

    public required string[] Reports { get; init; }
}
