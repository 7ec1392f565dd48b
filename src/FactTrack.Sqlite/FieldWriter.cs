using System.Runtime.InteropServices;
using System.Text;

namespace FactTrack;

/// <summary>Writes the fields of records, numbers little-endian.</summary>
internal sealed class FieldWriter(Stream stream) : BinaryWriter(stream, s_strict)
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>A text or null: its length in bytes twice, plus one, and then UTF-8; or plus two and UTF-16 where it has lone surrogates, which UTF-8 cannot hold.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Write7BitEncodedInt(0);
            return;
        }

        ReadOnlySpan<byte> bytes = IsWhole(text) ? s_strict.GetBytes(text) : default;
        bool isUtf16 = bytes.IsEmpty && text.Length > 0;
        if (isUtf16) bytes = MemoryMarshal.AsBytes(text.AsSpan());
        Write7BitEncodedInt((bytes.Length * 2) + (isUtf16 ? 2 : 1));
        Write(bytes);
    }

    /// <summary>Bytes with their number before them.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Write7BitEncodedInt(bytes.Length);
        Write(bytes);
    }

    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
