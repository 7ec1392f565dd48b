namespace FactTrack;

/// <summary>How grave a note on a draft is.</summary>
public enum NoteSeverity : byte
{
    /// <summary>Good to know.</summary>
    Hint,

    /// <summary>The draft says more, or says it more surely, than is known.</summary>
    Warning,

    /// <summary>The draft says otherwise than is known.</summary>
    Conflict,
}
