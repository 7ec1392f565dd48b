namespace FactTrack;

/// <summary>The indexes that candidates are found by.</summary>
public enum IndexSpace : byte
{
    /// <summary>Shingles of articles, for copies.</summary>
    Stories,

    /// <summary>Terms of articles, for happenings.</summary>
    Events,

    /// <summary>Actions and participants of claims, for facts.</summary>
    Facts,

    /// <summary>Names of articles, for happenings that are told of again after a long time.</summary>
    Names,
}
