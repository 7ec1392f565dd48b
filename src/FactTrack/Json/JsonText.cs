using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>Strings in JSON: every UTF-16 string survives, lone surrogates too, in the same bytes on every runtime.</summary>
/// <remarks>
/// The encoders of System.Text.Json replace lone surrogates, which would change the text that spans index, and what they
/// escape depends on the runtime's version of Unicode. Only quotation marks, backslashes, control characters, line
/// separators and lone surrogates are escaped here.
/// </remarks>
internal sealed class JsonText : JsonConverter<string>
{
    private const int MostOnStack = 512;

    private static readonly SearchValues<char> s_special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (char)i), '"', '\\', '\u007f', '\u2028', '\u2029',
            .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i)]);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.AsSpan().IndexOfAny(s_special) >= 0)
        {
            writer.WriteRawValue(Quote(value), skipInputValidation: true);
            return;
        }

        int most = Encoding.UTF8.GetMaxByteCount(value.Length) + 2;
        byte[]? rented = most <= MostOnStack ? null : ArrayPool<byte>.Shared.Rent(most);
        Span<byte> json = rented ?? stackalloc byte[MostOnStack];
        int length = Encoding.UTF8.GetBytes(value, json[1..]) + 2;
        json[0] = json[length - 1] = (byte)'"';
        writer.WriteRawValue(json[..length], skipInputValidation: true);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A string was expected.");
        if (!reader.ValueIsEscaped) return reader.GetString()!;
        return Unescape(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
    }

    /// <summary>A string as JSON, with its quotation marks.</summary>
    public static string Quote(string value)
    {
        int special = value.AsSpan().IndexOfAny(s_special);
        if (special < 0) return $"\"{value}\"";
        var json = new StringBuilder(value.Length + 16).Append('"').Append(value, 0, special);
        for (int i = special; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) json.Append(c).Append(value[++i]);
            else if (s_special.Contains(c)) Escape(json, c);
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    private static void Escape(StringBuilder json, char c)
    {
        json.Append('\\');
        switch (c)
        {
            case '"' or '\\': json.Append(c); break;
            case '\n': json.Append('n'); break;
            case '\r': json.Append('r'); break;
            case '\t': json.Append('t'); break;
            default: json.Append('u').Append(((int)c).ToString("x4", null)); break;
        }
    }

    // The reader has checked the escapes already; it only refuses to turn lone surrogates into a string.
    private static string Unescape(ReadOnlySpan<byte> json)
    {
        string escaped = Encoding.UTF8.GetString(json);
        var text = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            char kind = escaped[++i];
            text.Append(kind switch
            {
                'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f',
                'u' => (char)Convert.ToUInt16(escaped.Substring(i + 1, 4), 16),
                _ => kind,
            });
            if (kind == 'u') i += 4;
        }

        return text.ToString();
    }
}
