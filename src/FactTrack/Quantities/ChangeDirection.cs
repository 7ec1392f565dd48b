namespace FactTrack;

/// <summary>Which way a figure goes.</summary>
public enum ChangeDirection : byte
{
    /// <summary>A level, no change told.</summary>
    None,

    /// <summary>Up.</summary>
    Up,

    /// <summary>Down.</summary>
    Down,

    /// <summary>Said to be unchanged.</summary>
    Unchanged,
}
