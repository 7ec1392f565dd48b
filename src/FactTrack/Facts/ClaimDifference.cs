namespace FactTrack;

/// <summary>A claim that only one of two texts has, or that differs between them.</summary>
/// <param name="Earlier">The claim of the earlier text; null if it was added.</param>
/// <param name="Later">The claim of the later text; null if it was dropped.</param>
/// <param name="Changes">What differs, where both have it.</param>
public sealed record ClaimDifference(Claim? Earlier, Claim? Later, ValueList<ClaimChange> Changes)
{
    /// <summary>True if only the later text has it.</summary>
    public bool IsAdded => Earlier is null;

    /// <summary>True if only the earlier text has it.</summary>
    public bool IsDropped => Later is null;

    /// <summary>True if both have it, told otherwise.</summary>
    public bool IsChanged => Earlier is not null && Later is not null;

    /// <summary>The claim, and what changed.</summary>
    public override string ToString() => (Earlier, Later) switch
    {
        (null, _) => $"added: {Later}",
        (_, null) => $"dropped: {Earlier}",
        _ => $"changed: {Earlier} ({string.Join("; ", Changes)})",
    };
}
