using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace FactTrack;

/// <summary>Bytes by Brotli at its fastest, with their length before them.</summary>
internal static class Compressed
{
    private const int Quality = 1, Window = 18, MostShifts = 20;

    public static byte[] Write(ReadOnlySpan<byte> bytes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(sizeof(int) + BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, bytes.Length);
            if (!BrotliEncoder.TryCompress(bytes, buffer.AsSpan(sizeof(int)), out int written, Quality, Window))
                throw new InvalidOperationException("The bytes could not be compressed.");
            return buffer[..(sizeof(int) + written)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are broken.</exception>
    public static byte[] Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(bytes) is var length && (length < 0 || length > (long)bytes.Length << MostShifts)) throw Broken();
        byte[] whole = new byte[length];
        return BrotliDecoder.TryDecompress(bytes[sizeof(int)..], whole, out int written) && written == length ? whole : throw Broken();
    }

    private static InvalidDataException Broken() => new("The bytes cannot be decompressed.");
}
