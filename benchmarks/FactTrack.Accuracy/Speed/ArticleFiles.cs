using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Reads articles from text files, folders of them, and files of one JSON object a line with a field <c>text</c>.</summary>
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
            yield return item.RootElement.TryGetProperty("text", out JsonElement text) && text.GetString() is { } words
                ? new Article(words)
                : throw new InvalidDataException($"{path}: a line has no text.");
        }
    }
}
