namespace FactTrack;

/// <summary>What is to be known of a report of a fact.</summary>
[Flags]
public enum ReportMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The article tells as its own what others have from a source: it takes that source's origin.</summary>
    AttributionDropped = 1,

    /// <summary>Not told as certain, or with distance ("may have", "claimed", "allegedly").</summary>
    Hedged = 2,

    /// <summary>Its source is not named, or it comes through somebody who is not.</summary>
    Anonymous = 4,

    /// <summary>It tells the contrary.</summary>
    Contrary = 8,

    /// <summary>A later version of its article has taken its place, whether that still tells it or not: it counts no more.</summary>
    Superseded = 16,

    /// <summary>It is not clear who says so.</summary>
    Unresolved = 32,

    /// <summary>The text of its article was purged.</summary>
    Purged = 64,
}
