using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>Several pairs in JSON: <c>[[3, 9], [12, 20]]</c>, on one line.</summary>
internal sealed class JsonPairs : JsonConverter<(int Start, int End)[]>
{
    private static readonly JsonPair s_pair = new();

    public override void Write(Utf8JsonWriter writer, (int Start, int End)[] value, JsonSerializerOptions options)
    {
        var json = new StringBuilder("[");
        for (int i = 0; i < value.Length; i++) json.Append(i > 0 ? ", " : "").Append(JsonPair.Format(value[i]));
        writer.WriteRawValue(json.Append(']').ToString(), skipInputValidation: true);
    }

    public override (int Start, int End)[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list of pairs was expected.");
        var pairs = new List<(int, int)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) pairs.Add(s_pair.Read(ref reader, typeof((int, int)), options));
        return [.. pairs];
    }
}
