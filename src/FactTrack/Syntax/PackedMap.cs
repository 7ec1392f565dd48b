using System.Buffers.Binary;
using System.Text;

namespace FactTrack;

/// <summary>A fixed map from short texts to short texts, kept as the bytes of its file: loading it makes no strings.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PackedMap
{
    // Longer keys are in no map.
    private const int MaxKeyBytes = 255;

    // Entries one after another: length and UTF-8 of the key, length and UTF-8 of the value.
    private readonly byte[] _entries;

    // Open addressing: the place of an entry plus one, or 0.
    private readonly int[] _slots;

    private PackedMap(int count, byte[] entries)
    {
        _entries = entries;
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * count))];
        for (int at = 0; at < entries.Length; at += 1 + entries[at], at += 1 + entries[at])
        {
            uint slot = Hash(entries.AsSpan(at + 1, entries[at]));
            while (_slots[slot & (uint)(_slots.Length - 1)] != 0) slot++;
            _slots[slot & (uint)(_slots.Length - 1)] = at + 1;
        }
    }

    /// <summary>Packs a map.</summary>
    /// <exception cref="ArgumentException">A key or value is longer than 255 bytes.</exception>
    public static PackedMap Of(IReadOnlyDictionary<string, string> map)
    {
        var bytes = new List<byte>();
        foreach ((string key, string value) in map.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            foreach (byte[] text in new[] { Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(value) })
            {
                if (text.Length > MaxKeyBytes) throw new ArgumentException($"'{key}' or its value is too long.", nameof(map));
                bytes.Add((byte)text.Length);
                bytes.AddRange(text);
            }
        }

        return new PackedMap(map.Count, [.. bytes]);
    }

    /// <summary>The value of the key that is a group, a tab and a text; null if there is none.</summary>
    public string? Find(ReadOnlySpan<char> group, ReadOnlySpan<char> text)
    {
        Span<byte> key = stackalloc byte[MaxKeyBytes];
        if (3 * (group.Length + text.Length) >= MaxKeyBytes) return null;
        int length = Encoding.UTF8.GetBytes(group, key);
        key[length++] = (byte)'\t';
        key = key[..(length + Encoding.UTF8.GetBytes(text, key[length..]))];
        for (uint slot = Hash(key); _slots[slot & (uint)(_slots.Length - 1)] is > 0 and int next; slot++)
        {
            ReadOnlySpan<byte> entry = _entries.AsSpan(next - 1);
            if (!entry.Slice(1, entry[0]).SequenceEqual(key)) continue;
            entry = entry[(1 + entry[0])..];
            return Encoding.UTF8.GetString(entry.Slice(1, entry[0]));
        }

        return null;
    }

    /// <exception cref="InvalidDataException">The bytes are no map.</exception>
    public static PackedMap Read(BinaryReader reader)
    {
        int count = reader.ReadInt32(), found = 0, at = 0;
        byte[] entries = reader.ReadBytes(SyntaxModel.ReadCount(reader));
        for (; at < entries.Length; found++)
        {
            at += 1 + entries[at];
            if (at < entries.Length) at += 1 + entries[at];
            else at = int.MaxValue;
        }

        // A map with more entries than slots would never be filled.
        if (found != count || at != entries.Length) throw new InvalidDataException("The lemmas of the model file are broken.");
        return new PackedMap(count, entries);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_slots.Count(s => s > 0));
        writer.Write(_entries.Length);
        writer.Write(_entries);
    }

    // FNV-1a, four bytes at a time.
    private static uint Hash(ReadOnlySpan<byte> key)
    {
        uint hash = 2166136261u ^ (uint)key.Length;
        for (; key.Length >= 4; key = key[4..]) hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(key)) * 16777619u;
        foreach (byte b in key) hash = (hash ^ b) * 16777619u;
        hash ^= hash >> 15;
        return hash * 0x85EBCA6Bu >> 4;
    }
}
