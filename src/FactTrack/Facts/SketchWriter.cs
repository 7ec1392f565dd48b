using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace FactTrack;

/// <summary>Writes sketches: numbers little-endian or in seven bits a byte, texts in UTF-8 with their length before them.</summary>
internal readonly ref struct SketchWriter(IBufferWriter<byte> buffer)
{
    public delegate void Item<in T>(ref SketchWriter writer, T item);

    public void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    public void Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
    }

    public void Int(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    /// <summary>A text, or null.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Int(0);
            return;
        }

        int length = Encoding.UTF8.GetByteCount(text);
        Int(length + 1);
        Encoding.UTF8.GetBytes(text, buffer.GetSpan(Math.Max(1, length)));
        buffer.Advance(length);
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Int(bytes.Length);
        buffer.Write(bytes);
    }

    public void List<T>(ValueList<T> items, Item<T> write)
    {
        Int(items.Count);
        SketchWriter self = this;
        foreach (T item in items) write(ref self, item);
    }
}
