using System.Text;
using System.Text.Json;

namespace FactTrack.Cli;

/// <summary>Reads all inputs as articles, in order; what cannot be read is reported and left out.</summary>
internal sealed class ArticleReader(Request request, Messages messages)
{
    private const int SniffLength = 1024;

    /// <summary>The articles, read as they are asked for.</summary>
    public IEnumerable<InputArticle> ReadAll() => request.Inputs.SelectMany(Read);

    private IEnumerable<InputArticle> Read(string name)
    {
        Stream? stream = Open(name);
        if (stream is null) yield break;
        using (stream)
        {
            foreach (InputArticle article in KindOf(name) == InputKind.Jsonl ? ReadLines(name, stream) : ReadWhole(name, stream))
                yield return article;
        }
    }

    private Stream? Open(string name)
    {
        if (name == "-") return Console.OpenStandardInput();
        if (Directory.Exists(name))
        {
            messages.Fail(name, "This is a folder; name the files in it.");
            return null;
        }

        try
        {
            return File.OpenRead(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.Fail(name, e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : $"Cannot be opened: {e.Message}");
            return null;
        }
    }

    private InputKind KindOf(string name) => request.InputKind != InputKind.Auto ? request.InputKind : Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" => InputKind.Jsonl,
        ".html" or ".htm" or ".xhtml" => InputKind.Html,
        ".md" or ".markdown" => InputKind.Markdown,
        _ => InputKind.Auto,
    };

    private IEnumerable<InputArticle> ReadWhole(string name, Stream stream)
    {
        if (ReadBytes(name, stream) is not { } bytes) yield break;
        InputKind kind = KindOf(name);
        if (kind == InputKind.Auto) kind = LooksLikeHtml(bytes) ? InputKind.Html : InputKind.Text;
        (string text, DocumentWarning? warning) = Bytes.Decode(bytes, request.Encoding, isHtml: kind == InputKind.Html);
        Article article = kind == InputKind.Html ? HtmlArticle.Read(text) : new Article(text);
        yield return new InputArticle(Complete(article), name, warning);
    }

    private byte[]? ReadBytes(string name, Stream stream)
    {
        try
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.Fail(name, $"Cannot be read: {e.Message}");
            return null;
        }
    }

    // Lines are split byte by byte, so that one line of wrong bytes does not lose the others.
    private IEnumerable<InputArticle> ReadLines(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, request.Encoding ?? Encoding.Latin1, detectEncodingFromByteOrderMarks: request.Encoding is not null);
        for (int number = 1; NextLine(name, number, reader) is { } line; number++)
        {
            DocumentWarning? warning = null;
            if (request.Encoding is null) (line, warning) = Bytes.Decode(Encoding.Latin1.GetBytes(line), given: null);
            if (!string.IsNullOrWhiteSpace(line) && ParseLine(name, number, line) is { } article)
                yield return new InputArticle(Complete(article), name, warning);
        }
    }

    private string? NextLine(string name, int number, StreamReader reader)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (IOException e)
        {
            messages.Fail($"{name}, line {Number.Text(number)}", $"Cannot be read: {e.Message}");
            return null;
        }
    }

    private Article? ParseLine(string name, int number, string line)
    {
        try
        {
            return FactTrackJson.DeserializeArticle(line);
        }
        catch (JsonException e)
        {
            messages.Fail($"{name}, line {Number.Text(number)}", $"No article: {e.Message} A line is one object like {{\"id\": \"1\", \"text\": \"...\"}}; it was left out.");
            return null;
        }
    }

    // What the article says of itself wins over what the command line says of all.
    private Article Complete(Article article) => article with
    {
        Title = request.Title ?? article.Title,
        Publisher = article.Publisher ?? request.Publisher,
        PublishedAt = article.PublishedAt ?? request.Published,
    };

    private static bool LooksLikeHtml(byte[] bytes)
    {
        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, SniffLength)).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
