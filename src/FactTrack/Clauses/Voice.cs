namespace FactTrack;

/// <summary>The voice of a predicate.</summary>
public enum Voice : byte
{
    /// <summary>Active.</summary>
    Active,

    /// <summary>Passive ("was sent").</summary>
    Passive,
}
