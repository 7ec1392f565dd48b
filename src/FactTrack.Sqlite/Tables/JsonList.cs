using System.Buffers;
using System.Text.Json;

namespace FactTrack;

/// <summary>Lists as arrays of JSON: what statements take many keys by, and columns hold names in.</summary>
internal static class JsonList
{
    /// <summary>Binds keys, each once, for <c>json_each</c>.</summary>
    public static Statement Bind(Statement statement, IReadOnlyList<long> keys)
    {
        var buffer = new ArrayBufferWriter<byte>(64 + (20 * keys.Count));
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        foreach (long key in keys.Distinct()) json.WriteNumberValue(key);
        json.WriteEndArray();
        json.Flush();
        return statement.BindText(buffer.WrittenSpan);
    }

    /// <summary>Binds texts.</summary>
    public static Statement Bind(Statement statement, IEnumerable<string> texts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartArray();
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
        json.Flush();
        return statement.BindText(buffer.WrittenSpan);
    }

    /// <summary>Reads texts.</summary>
    public static ValueList<string> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.SequenceEqual("[]"u8)) return [];
        var reader = new Utf8JsonReader(utf8);
        var texts = new List<string>();
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
        return [.. texts];
    }
}
