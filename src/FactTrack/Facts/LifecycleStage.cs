namespace FactTrack;

/// <summary>Where a fact stands in its life.</summary>
public enum LifecycleStage : byte
{
    /// <summary>It stands as first told.</summary>
    Current,

    /// <summary>The same origin told a later figure.</summary>
    Revised,

    /// <summary>A figure was taken back: a count that can only rise fell, or a publisher changed its text.</summary>
    Corrected,

    /// <summary>The source took it back.</summary>
    Retracted,

    /// <summary>The publisher took it out of the text.</summary>
    Withdrawn,
}
