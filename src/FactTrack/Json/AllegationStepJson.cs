namespace FactTrack;

/// <summary>An <see cref="AllegationStep"/> in JSON.</summary>
internal sealed record AllegationStepJson
{
    public required AllegationStatus Status { get; init; }

    public required PartJson Words { get; init; }
}
