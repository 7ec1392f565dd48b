namespace FactTrack;

/// <summary>Hashes that are the same on every machine and in every run (FNV-1a over UTF-16).</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Offset;
        foreach (char c in text) hash = ((hash ^ (byte)c) * Prime ^ (byte)(c >> 8)) * Prime;
        return hash;
    }
}
