namespace FactTrack;

/// <summary>What an article was to a tracker.</summary>
public enum TrackingOutcome : byte
{
    /// <summary>New.</summary>
    Added,

    /// <summary>Known, with the same text: nothing changed.</summary>
    Unchanged,

    /// <summary>Known, with another text: a new version.</summary>
    NewVersion,
}
