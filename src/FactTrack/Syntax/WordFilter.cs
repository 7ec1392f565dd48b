namespace FactTrack;

/// <summary>A set of words in a few kilobytes; about one in five hundred words that it does not hold seems to be in it.</summary>
/// <remarks>B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordFilter
{
    private const int BitsPerWord = 13;
    private const int Hashes = 7;

    private readonly byte[] _bits;

    private WordFilter(byte[] bits) => _bits = bits;

    /// <summary>Makes a filter of words.</summary>
    public static WordFilter Of(IReadOnlyCollection<string> words)
    {
        var filter = new WordFilter(new byte[((words.Count * BitsPerWord) + 7) / 8 + 1]);
        foreach (string word in words)
        {
            (uint at, uint step) = Start(word);
            for (int i = 0; i < Hashes; i++, at += step) filter._bits[filter.ByteOf(at)] |= (byte)(1 << (int)(at & 7));
        }

        return filter;
    }

    /// <summary>True for all words of the set, and for few others.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        (uint at, uint step) = Start(word);
        for (int i = 0; i < Hashes; i++, at += step)
            if ((_bits[ByteOf(at)] & (1 << (int)(at & 7))) == 0) return false;
        return true;
    }

    public static WordFilter Read(BinaryReader reader) => new(reader.ReadBytes(SyntaxModel.ReadCount(reader)));

    public void Write(BinaryWriter writer)
    {
        writer.Write(_bits.Length);
        writer.Write(_bits);
    }

    private int ByteOf(uint at) => (int)((at >> 3) % (uint)_bits.Length);

    private static (uint At, uint Step) Start(ReadOnlySpan<char> word)
    {
        uint at = 2166136261u, step = 0x9E3779B9u;
        foreach (char c in word)
        {
            at = (at ^ c) * 16777619u;
            step = (step ^ c) * 0x85EBCA6Bu;
        }

        return (at ^ (at >> 15), (step ^ (step >> 13)) | 1);
    }
}
