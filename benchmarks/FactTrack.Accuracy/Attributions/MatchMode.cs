namespace FactTrack.Accuracy;

/// <summary>When two spans of a role count as equal.</summary>
internal enum MatchMode : byte
{
    /// <summary>The same pieces, white space at their ends aside.</summary>
    Strict,

    /// <summary>The same words.</summary>
    Exact,

    /// <summary>The shared words are at least half of both.</summary>
    Overlap,
}
