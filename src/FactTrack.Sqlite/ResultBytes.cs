using System.Text;
using System.Text.Json;

namespace FactTrack;

/// <summary>Results as bytes: the JSON of the library, compressed, without layers.</summary>
internal static class ResultBytes
{
    public static byte[] Write(ExtractionResult result)
    {
        using var stream = new MemoryStream();
        FactTrackJson.Write(stream, result, indented: false, explain: true);
        return Compressed.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <exception cref="InvalidDataException">The bytes are broken, or of a later version of this library.</exception>
    public static ExtractionResult Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return FactTrackJson.Deserialize(Encoding.UTF8.GetString(Compressed.Read(bytes)));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The JSON of the result is broken: {e.Message}", e);
        }
    }
}
