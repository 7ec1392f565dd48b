namespace FactTrack;

/// <summary>One part that differs between two claims that are one.</summary>
/// <param name="Part">What differs.</param>
/// <param name="Earlier">The words that gave it in the earlier text, or null where it had none or no words tell.</param>
/// <param name="Later">The words that give it in the later text, or null.</param>
public sealed record ClaimChange(ClaimPart Part, TextPart? Earlier, TextPart? Later)
{
    /// <summary>The part and both words.</summary>
    public override string ToString() => $"{Part}: {Earlier?.ToString() ?? "-"} -> {Later?.ToString() ?? "-"}";
}
