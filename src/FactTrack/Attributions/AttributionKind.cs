namespace FactTrack;

/// <summary>What kind of attribution it is.</summary>
public enum AttributionKind : byte
{
    /// <summary>Said or written, or spoken of ("discussed the plan").</summary>
    Statement,

    /// <summary>Believed, expected, feared, hoped.</summary>
    Belief,

    /// <summary>Known, seen, found, shown.</summary>
    Knowledge,

    /// <summary>Read from a poll, study or count that a sentence opens with ("In a poll, ..."). What a document says is a <see cref="Statement"/> of a source of <see cref="SourceType.Document"/>.</summary>
    Document,

    /// <summary>Ordered or requested: what is to be done, not what is so.</summary>
    Order,

    /// <summary>Wanted, planned, supported, opposed: the content is what the source stands for or wants, not what it says is so.</summary>
    Attitude,

    /// <summary>How it looks ("seems to", "is known as"): the writer hedges, and mostly nobody is named.</summary>
    Impression,
}
