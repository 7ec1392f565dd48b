using System.Runtime.InteropServices;
using System.Text;

namespace FactTrack;

/// <summary>Reads what <see cref="FieldWriter"/> wrote.</summary>
internal sealed class FieldReader(Stream stream) : BinaryReader(stream)
{
    public string Text() => TextOrNull() ?? throw new InvalidDataException("There is no text where one was expected.");

    public string? TextOrNull()
    {
        int length = Read7BitEncodedInt();
        if (length == 0) return null;
        byte[] bytes = Exactly((length - 1) / 2);
        return length % 2 != 0 ? Encoding.UTF8.GetString(bytes) : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    public ValueList<string> Texts()
    {
        var texts = new List<string>();
        for (int count = Read7BitEncodedInt(); texts.Count < count;) texts.Add(Text());
        return [.. texts];
    }

    public byte[] Bytes() => Exactly(Read7BitEncodedInt());

    private byte[] Exactly(int count)
    {
        if (count < 0 || count > BaseStream.Length - BaseStream.Position) throw new EndOfStreamException("The bytes end too early.");
        return ReadBytes(count);
    }
}
