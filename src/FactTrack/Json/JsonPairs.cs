using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace FactTrack;

/// <summary>Several pairs in JSON: <c>[[3, 9], [12, 20]]</c>, on one line.</summary>
internal sealed class JsonPairs : JsonConverter<(int Start, int End)[]>
{
    // Two numbers of eleven characters, brackets and commas.
    private const int MostOfPair = 28;
    private const int MostOnStack = 512;

    private static readonly JsonPair s_pair = new();

    public override void Write(Utf8JsonWriter writer, (int Start, int End)[] value, JsonSerializerOptions options) => Write(writer, value, isList: true);

    /// <summary>Writes pairs as <c>[3, 9], [12, 20]</c>, a list in brackets of its own.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<(int Start, int End)> pairs, bool isList)
    {
        int most = (pairs.Length * MostOfPair) + 2;
        byte[]? rented = most <= MostOnStack ? null : ArrayPool<byte>.Shared.Rent(most);
        Span<byte> json = rented ?? stackalloc byte[MostOnStack];
        int length = 0;
        if (isList) json[length++] = (byte)'[';
        for (int i = 0; i < pairs.Length; i++)
        {
            Utf8.TryWrite(json[length..], CultureInfo.InvariantCulture, $"{(i > 0 ? ", " : "")}[{pairs[i].Start}, {pairs[i].End}]", out int written);
            length += written;
        }

        if (isList) json[length++] = (byte)']';
        writer.WriteRawValue(json[..length], skipInputValidation: true);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    public override (int Start, int End)[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("A list of pairs was expected.");
        var pairs = new List<(int, int)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) pairs.Add(s_pair.Read(ref reader, typeof((int, int)), options));
        return [.. pairs];
    }
}
