using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTrack;

/// <summary>Results as bytes: the JSON of the library, compressed, without layers and reasons, which extraction gives again.</summary>
internal static class ResultBytes
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="json">Where to put the JSON on the way; it is overwritten.</param>
    public static byte[] Write(ExtractionResult result, ArrayBufferWriter<byte> json)
    {
        json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(json, s_options)) FactTrackJson.Write(writer, result);
        return Compressed.Write(json.WrittenSpan);
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
