namespace FactTrack;

/// <summary>What kind of attribution it is.</summary>
public enum AttributionKind : byte
{
    /// <summary>Said or written.</summary>
    Statement,

    /// <summary>Believed, expected, feared, wanted.</summary>
    Belief,

    /// <summary>Known, seen, found.</summary>
    Knowledge,

    /// <summary>Stands in a report, study or other document.</summary>
    Document,

    /// <summary>Ordered or requested.</summary>
    Order,

    /// <summary>Wanted, planned, supported, opposed: the content is what the source stands for or wants, not what it says is so.</summary>
    Attitude,

    /// <summary>How it looks ("seems to", "is known as"): the writer hedges, and nobody is named.</summary>
    Impression,
}
