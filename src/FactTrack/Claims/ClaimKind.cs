namespace FactTrack;

/// <summary>The kinds of claims, for the builder.</summary>
internal enum ClaimKind : byte
{
    Event,
    State,
    Figure,
    Plan,
    Assessment,
    Statement,
}
