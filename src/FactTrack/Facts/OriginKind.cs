namespace FactTrack;

/// <summary>What an <see cref="Origin"/> is.</summary>
public enum OriginKind : byte
{
    /// <summary>A source that articles name.</summary>
    Source,

    /// <summary>A story: what outlets report by themselves, all its copies together.</summary>
    Story,
}
