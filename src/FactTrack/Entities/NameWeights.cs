using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FactTrack;

/// <summary>The weights of a conditional random field over name tags: a row of nine for each feature, and one for each pair of neighbouring tags.</summary>
/// <remarks>Integers: the same tags on every machine.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameWeights
{
    /// <summary>The number of tags.</summary>
    public const int Tags = 9;

    private const string Signature = "FactTrack names 1";

    private readonly uint[] _keys;
    private readonly sbyte[] _rows;
    private readonly uint _mask;

    /// <summary>Makes the table.</summary>
    /// <param name="version">Name and version.</param>
    /// <param name="keys">Features as <see cref="NameFeatures"/> makes them; none is 0.</param>
    /// <param name="rows">Their weights, <see cref="Tags"/> for each.</param>
    /// <param name="pairs">The weight of tag <c>b</c> behind tag <c>a</c> at <c>a * Tags + b</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Runs once, over many rows: waiting for the optimizer costs more than it.
    public NameWeights(string version, uint[] keys, sbyte[] rows, sbyte[] pairs)
    {
        (Version, Keys, Rows, Pairs) = (version, keys, rows, pairs);
        // At least one slot stays free, or looking for what is not there would not end.
        int size = 1;
        while (size <= keys.Length * 3 / 2) size *= 2;
        (_keys, _rows, _mask) = (new uint[size], new sbyte[size * Tags], (uint)size - 1);
        for (int i = 0; i < keys.Length; i++)
        {
            uint slot = keys[i] & _mask;
            while (_keys[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = keys[i];
            rows.AsSpan(i * Tags, Tags).CopyTo(_rows.AsSpan((int)slot * Tags));
        }
    }

    public string Version { get; }

    public uint[] Keys { get; }

    public sbyte[] Rows { get; }

    public sbyte[] Pairs { get; }

    /// <summary>Adds the weights of a feature to the scores of the tags; a feature that was not learned adds nothing.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        for (uint slot = feature & _mask; _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] != feature) continue;
            ReadOnlySpan<sbyte> row = _rows.AsSpan((int)slot * Tags, Tags);
            for (int tag = 0; tag < Tags; tag++) scores[tag] += row[tag];
            return;
        }
    }

    /// <summary>Reads a file of weights. The stream must be seekable; it is left open.</summary>
    /// <exception cref="InvalidDataException">The stream does not hold weights of this format.</exception>
    public static NameWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadString() != Signature) throw new InvalidDataException("These are no name weights of this version of FactTrack.");
            string version = reader.ReadString();
            uint[] keys = new uint[ReadCount(reader)];
            byte[] bytes = ReadBytes(reader, keys.Length * sizeof(uint));
            for (int i = 0; i < keys.Length; i++) keys[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
            return new NameWeights(version, keys, ReadWeights(reader, keys.Length * Tags), ReadWeights(reader, Tags * Tags));
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("The name weights are broken. Install the package again, or train them anew.", e);
        }
    }

    /// <summary>Writes the weights as <see cref="Read"/> reads them.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Version);
        writer.Write(Keys.Length);
        foreach (uint key in Keys) writer.Write(key);
        foreach (sbyte weight in Rows) writer.Write(weight);
        foreach (sbyte weight in Pairs) writer.Write(weight);
    }

    // Before so much memory is taken: the rest of the stream must be long enough for the features and their rows.
    private static int ReadCount(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        return count >= 0 && count <= (reader.BaseStream.Length - reader.BaseStream.Position) / (sizeof(uint) + Tags) ? count : throw new EndOfStreamException();
    }

    private static sbyte[] ReadWeights(BinaryReader reader, int count) => MemoryMarshal.Cast<byte, sbyte>(ReadBytes(reader, count)).ToArray();

    private static byte[] ReadBytes(BinaryReader reader, int count)
    {
        byte[] bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }
}
