using System.Text.Json;

namespace FactTrack.Cli.Evaluation;

/// <summary>Reads gold: JSON Lines of articles with their claims, as <c>extract --format jsonl</c> writes them or in the short form.</summary>
internal sealed class GoldReader(Messages messages)
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The articles of a file; what is broken is told by file and line, and then there are none.</summary>
    public IReadOnlyList<GoldArticle> Read(string file)
    {
        var articles = new List<GoldArticle>();
        string[]? lines = Lines(file);
        for (int i = 0; i < lines?.Length; i++)
            if (!string.IsNullOrWhiteSpace(lines[i]) && ReadLine($"{file}, line {Number.Text(i + 1)}", lines[i]) is { } article) articles.Add(article);
        if (lines is not null && articles.Count == 0 && !messages.HasFailures) messages.Fail(file, "There is no article in it. A line is one object like {\"text\": \"...\", \"claims\": [...]}.");
        return messages.HasFailures ? [] : articles;
    }

    private string[]? Lines(string file)
    {
        if (Directory.Exists(file))
        {
            messages.Fail(file, "This is a folder; name a file in it.");
            return null;
        }

        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.Fail(file, e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : $"Cannot be read: {e.Message}");
            return null;
        }
    }

    private GoldArticle? ReadLine(string place, string line)
    {
        try
        {
            Article article = FactTrackJson.DeserializeArticle(line);
            using JsonDocument json = JsonDocument.Parse(line, s_options);
            if (!json.RootElement.TryGetProperty("claims", out JsonElement claims) || claims.ValueKind != JsonValueKind.Array)
                throw new FormatException("\"claims\" is missing; write a list of claims, [] for an article without any.");
            return new GoldArticle(
                place, article, [.. claims.EnumerateArray().Select((claim, i) => GoldClaimReader.Read($"{place}, claim {Number.Text(i + 1)}", claim))], IsComplete(json.RootElement));
        }
        catch (JsonException e)
        {
            messages.Fail(place, $"No article: {e.Message} A line is one object like {{\"text\": \"...\", \"claims\": [...]}}.");
        }
        catch (FormatException e)
        {
            messages.Fail(place, e.Message);
        }

        return null;
    }

    private static bool IsComplete(JsonElement article)
    {
        if (!article.TryGetProperty("complete", out JsonElement complete)) return true;
        return complete.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? complete.GetBoolean()
            : throw new FormatException($"\"complete\" is {complete.GetRawText()}; write true if the claims are all of the article's, else false.");
    }
}
