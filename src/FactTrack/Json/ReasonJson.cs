namespace FactTrack;

/// <summary>A <see cref="Reason"/> in JSON.</summary>
internal sealed record ReasonJson
{
    public required string Part { get; init; }

    public required string Rule { get; init; }

    public PartJson? Words { get; init; }

    public static ReasonJson Of(Reason reason) => new() { Part = reason.Part, Rule = reason.Rule, Words = PartJson.Of(reason.Words) };

    public Reason ToReason(JsonReading reading) => new(Part, Rule, Words?.ToPart(reading));
}
