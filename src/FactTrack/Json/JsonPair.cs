using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A pair of bounds in JSON: <c>[3, 9]</c>, on one line.</summary>
internal sealed class JsonPair : JsonConverter<(int Start, int End)>
{
    public override void Write(Utf8JsonWriter writer, (int Start, int End) value, JsonSerializerOptions options) =>
        JsonPairs.Write(writer, [value], isList: false);

    public override (int Start, int End) Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A pair [start, end] was expected.");
        int start = Next(ref reader);
        int end = Next(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A pair has two numbers.");
        return (start, end);
    }

    private static int Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : throw new JsonException("A pair [start, end] of whole numbers was expected.");
}
