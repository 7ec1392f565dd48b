namespace FactTrack;

/// <summary>Hashes that are the same on any machine and runtime, so that they can be stored: FNV-1a over UTF-16 units, 64 bits, finished by the mixer of SplitMix64.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of texts, one after the other; where one ends counts. Never 0.</summary>
    public static long Of(params ReadOnlySpan<string> texts)
    {
        ulong hash = Offset;
        foreach (string text in texts) hash = (Add(hash, text) ^ 0x1_0000) * Prime;
        return Mix(hash) is not 0 and long mixed ? mixed : 1;
    }

    /// <summary>The hash of one text.</summary>
    public static ulong OfText(ReadOnlySpan<char> text) => (ulong)Mix(Add(Offset, text));

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text) hash = (hash ^ c) * Prime;
        return hash;
    }

    // FNV leaves the high bits of short texts nearly alike.
    private static long Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return (long)(hash ^ (hash >> 31));
    }
}
