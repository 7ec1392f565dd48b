using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>An enum in JSON: its name in camelCase.</summary>
internal sealed class CamelCase<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] s_values = Enum.GetValues<T>();
    private static readonly string[] s_names = [.. s_values.Select(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()))];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        int index = Array.IndexOf(s_values, value);
        if (index < 0) throw new JsonException($"{value} is no {typeof(T).Name}.");
        writer.WriteStringValue(s_names[index]);
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(s_names, reader.GetString()) : -1;
        return index >= 0 ? s_values[index] : throw new JsonException($"A {typeof(T).Name} was expected: {string.Join(", ", s_names)}.");
    }
}
