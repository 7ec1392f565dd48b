using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Reads articles from text files, folders of them, and files of one JSON object a line with a field <c>text</c> or <c>content</c>.</summary>
internal static class ArticleFiles
{
    private static readonly string[] s_endings = [".txt", ".md", ".jsonl"];

    /// <summary>The articles of files and folders, in the order of their names.</summary>
    /// <exception cref="InvalidDataException">A line holds no article.</exception>
    public static IEnumerable<Article> Read(IEnumerable<string> paths) => paths
        .SelectMany(p => Directory.Exists(p)
            ? Directory.EnumerateFiles(p).Where(IsArticle).Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[p])
        .SelectMany(f => Path.GetExtension(f) == ".jsonl" ? Lines(f) : [new Article(File.ReadAllText(f))]);

    private static bool IsArticle(string path) =>
        s_endings.Contains(Path.GetExtension(path)) && Path.GetFileNameWithoutExtension(path) != "README";

    private static IEnumerable<Article> Lines(string path)
    {
        foreach (string line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var item = JsonDocument.Parse(line);
            yield return new Article(Text(item.RootElement, "text") ?? Text(item.RootElement, "content") ?? throw new InvalidDataException($"{path}: a line has no text."))
            {
                Title = Text(item.RootElement, "title"),
                PublishedAt = PublicationTime.TryParse(Text(item.RootElement, "dct"), out PublicationTime time) ? time : null,
            };
        }
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
