namespace FactTrack;

/// <summary>How far a fact is supported. Anonymous, hedged and distanced reports never add an origin.</summary>
public enum SupportLevel : byte
{
    /// <summary>By no origin that counts: only anonymous, hedged, distanced or unresolved reports.</summary>
    None,

    /// <summary>By one origin, however many outlets repeat it.</summary>
    SingleOrigin,

    /// <summary>By two or more independent origins.</summary>
    Corroborated,
}
