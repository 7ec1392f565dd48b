namespace FactTrack;

/// <summary>How a time relates to the action that it belongs to.</summary>
public enum TimeRelation : byte
{
    /// <summary>At or in that time.</summary>
    At,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>From it until now or the time told.</summary>
    Since,

    /// <summary>Up to it.</summary>
    Until,

    /// <summary>Throughout it.</summary>
    During,
}
