namespace FactTrack;

/// <summary>How two figures of one scope stand to each other.</summary>
public enum FigureAgreement : byte
{
    /// <summary>It cannot be told: their scopes differ or are unclear, or one has no value.</summary>
    Unclear,

    /// <summary>Both may be right: some value fits both.</summary>
    Agrees,

    /// <summary>No value fits both.</summary>
    Contradicts,
}
