namespace FactTrack;

/// <summary>The aspect of a predicate.</summary>
public enum Aspect : byte
{
    /// <summary>Neither perfect nor progressive.</summary>
    Simple,

    /// <summary>Perfect ("has sent").</summary>
    Perfect,

    /// <summary>Progressive ("is sending").</summary>
    Progressive,

    /// <summary>Both ("has been sending").</summary>
    PerfectProgressive,
}
