namespace FactTrack;

/// <summary>The kinds of <see cref="Claim"/>, as JSON names them.</summary>
internal enum ClaimKind : byte
{
    Statement,
    Assessment,
    Plan,
    Figure,
    State,
    Event,
}
