namespace FactTrack.Accuracy;

/// <summary>What of an attribution is compared.</summary>
internal enum AttributionRow : byte
{
    /// <summary>The source alone.</summary>
    Source,

    /// <summary>The cue alone.</summary>
    Cue,

    /// <summary>The content alone.</summary>
    Content,

    /// <summary>Source and content of one pair.</summary>
    SourceAndContent,

    /// <summary>All three of one pair.</summary>
    Full,
}
