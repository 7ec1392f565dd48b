namespace FactTrack;

/// <summary>On which side of now something lies, by the tense around it.</summary>
internal enum TimeDirection : byte
{
    /// <summary>Before now, and where nothing tells.</summary>
    Past,

    /// <summary>After now.</summary>
    Future,
}
