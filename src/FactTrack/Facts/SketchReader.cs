using System.Buffers.Binary;
using System.Text;

namespace FactTrack;

/// <summary>Reads what <see cref="SketchWriter"/> wrote. Broken bytes give an <see cref="FactStoreException"/>.</summary>
internal ref struct SketchReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public delegate T Item<out T>(ref SketchReader reader);

    public byte Byte() => Take(1)[0];

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public int Int()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)value;
        }

        throw Broken();
    }

    public string? Text() => Int() is > 0 and int length ? Encoding.UTF8.GetString(Take(length - 1)) : null;

    public ReadOnlySpan<byte> Bytes() => Take(Int());

    public ValueList<T> List<T>(Item<T> read)
    {
        int count = Int();
        if ((uint)count > (uint)_rest.Length) throw Broken();
        var items = new T[count];
        for (int i = 0; i < count; i++) items[i] = read(ref this);
        return [.. items];
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length) throw Broken();
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static FactStoreException Broken() => new("The bytes of a sketch end too early. The store is damaged: rebuild it from its log.");
}
