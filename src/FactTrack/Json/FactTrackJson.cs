using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactTrack;

/// <summary>The JSON form of results: one object an article, the same bytes on every machine and runtime.</summary>
/// <remarks>
/// Names and enums are camelCase, a span is <c>[start, end]</c> (half-open, UTF-16 code units), confidences have three
/// decimals. <c>docs/schema/facttrack.schema.json</c> describes results; <c>schemaVersion</c> grows when a reader has to change.
/// </remarks>
/// <threadsafety>All members are safe for any number of threads.</threadsafety>
public static class FactTrackJson
{
    /// <summary>Writes a result as JSON.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <param name="layers">True to add all layers, if the result has its <see cref="ExtractionResult.Document"/>.</param>
    /// <param name="explain">True to add <c>why</c> to each claim.</param>
    /// <param name="claims">False to leave the claims out.</param>
    /// <returns>JSON without a final line break; lines end with <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Serialize(ExtractionResult result, bool indented = true, bool layers = false, bool explain = false, bool claims = true) =>
        Encoding.UTF8.GetString(ToUtf8(result, indented, layers, explain, claims));

    /// <summary>Writes a result as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="result">The result.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <param name="layers">True to add all layers, if the result has its <see cref="ExtractionResult.Document"/>.</param>
    /// <param name="explain">True to add <c>why</c> to each claim.</param>
    /// <param name="claims">False to leave the claims out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(
        Stream stream, ExtractionResult result, bool indented = true, bool layers = false, bool explain = false, bool claims = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToUtf8(result, indented, layers, explain, claims));
    }

    /// <summary>Writes a result as one JSON value, indented as the writer is.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="result">The result.</param>
    /// <param name="layers">True to add all layers, if the result has its <see cref="ExtractionResult.Document"/>.</param>
    /// <param name="explain">True to add <c>why</c> to each claim.</param>
    /// <param name="claims">False to leave the claims out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, ExtractionResult result, bool layers = false, bool explain = false, bool claims = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        JsonContent content = (claims ? JsonContent.Claims : 0) | (explain ? JsonContent.Reasons : 0) | (layers ? JsonContent.Layers : 0);
        JsonSerializer.Serialize(writer, ArticleJson.Of(result, content), JsonModel.Default.ArticleJson);
    }

    /// <summary>Reads a result back. Layers are not read; <see cref="Claim.Why"/> is there if it was written.</summary>
    /// <param name="json">One object, as <see cref="Serialize(ExtractionResult, bool, bool, bool, bool)"/> writes it. Unknown properties are ignored.</param>
    /// <returns>A result equal to the one written, but for confidences beyond three decimals.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">This is no such JSON; the message says where and why.</exception>
    public static ExtractionResult Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() => JsonSerializer.Deserialize(json, JsonModel.Default.ArticleJson)!.ToResult());
    }

    /// <summary>Reads an article to extract from, such as one line of a JSON Lines file.</summary>
    /// <param name="json">
    /// One object: <c>{"id", "text", "title", "publisher", "url", "published", "modified", "language", "pretokenized"}</c>, all
    /// but the text optional. Unknown properties are ignored.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">This is no such JSON; the message says where and why.</exception>
    public static Article DeserializeArticle(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(() => JsonSerializer.Deserialize(json, JsonModel.Default.ArticleLineJson)!.ToArticle());
    }

    /// <summary>Writes a fact with its reports as JSON.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static string Serialize(Fact fact, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, FactJson.Of(fact), JsonModel.Default.FactJson), indented));
    }

    /// <summary>Writes the summary of a fact as JSON.</summary>
    /// <param name="fact">The summary.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static string Serialize(FactSummary fact, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, FactSummaryJson.Of(fact), JsonModel.Default.FactSummaryJson), indented));
    }

    /// <summary>Writes a change of a fact as JSON.</summary>
    /// <param name="change">The change.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Serialize(FactChange change, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, FactChangeJson.Of(change), JsonModel.Default.FactChangeJson), indented));
    }

    /// <summary>Writes what is to be looked at in a draft as JSON.</summary>
    /// <param name="check">The check.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static string Serialize(DraftCheck check, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, DraftCheckJson.Of(check), JsonModel.Default.DraftCheckJson), indented));
    }

    /// <summary>Writes what differs between two articles as JSON.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static string Serialize(ArticleDifference difference, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, ArticleDifferenceJson.Of(difference), JsonModel.Default.ArticleDifferenceJson), indented));
    }

    /// <summary>Writes a happening with its stories and figures as JSON.</summary>
    /// <param name="happening">The happening.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="happening"/> is null.</exception>
    public static string Serialize(NewsEvent happening, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, NewsEventJson.Of(happening), JsonModel.Default.NewsEventJson), indented));
    }

    /// <summary>Writes a story with the differences of its members as JSON.</summary>
    /// <param name="story">The story.</param>
    /// <param name="indented">True for lines with two spaces a level, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="story"/> is null.</exception>
    public static string Serialize(Story story, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Encoding.UTF8.GetString(ToUtf8(writer => JsonSerializer.Serialize(writer, StoryJson.Of(story), JsonModel.Default.StoryJson), indented));
    }

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException e)
        {
            throw new JsonException($"The values do not fit each other: {e.Message}", e);
        }
        catch (NullReferenceException e)
        {
            // The serializer lets a null through where the contract has a value.
            throw new JsonException("There is a null where a value was expected.", e);
        }
    }

    private static byte[] ToUtf8(ExtractionResult result, bool indented, bool layers, bool explain, bool claims) =>
        ToUtf8(writer => Write(writer, result, layers, explain, claims), indented);

    private static byte[] ToUtf8(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
        using (var writer = new Utf8JsonWriter(buffer, options)) write(writer);
        // The writer of net8.0 ends lines as the system does; strings hold no raw line breaks.
        return indented && Environment.NewLine != "\n" ? [.. buffer.WrittenSpan.ToArray().Where(b => b != '\r')] : buffer.WrittenSpan.ToArray();
    }
}
