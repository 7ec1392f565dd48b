using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>Which texts spans point into: <c>"title"</c>, or one name a span where a part stands in both.</summary>
internal sealed class JsonSources : JsonConverter<TextSource[]>
{
    private static readonly CamelCase<TextSource> s_source = new();

    public override void Write(Utf8JsonWriter writer, TextSource[] value, JsonSerializerOptions options)
    {
        bool same = Array.TrueForAll(value, s => s == value[0]);
        if (!same) writer.WriteStartArray();
        foreach (TextSource source in same ? value[..1] : value) s_source.Write(writer, source, options);
        if (!same) writer.WriteEndArray();
    }

    public override TextSource[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return [s_source.Read(ref reader, typeof(TextSource), options)];
        var sources = new List<TextSource>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) sources.Add(s_source.Read(ref reader, typeof(TextSource), options));
        return [.. sources];
    }
}
