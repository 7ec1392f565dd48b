using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>Reads a part of PolNeAR: the articles, and the hand-made attributions of each.</summary>
internal static class PolnearFolder
{
    /// <summary>The articles of a part in the order of their names, each with its gold.</summary>
    /// <exception cref="InvalidDataException">A line is no attribution, or names an article that is not there.</exception>
    /// <exception cref="IOException">The part is not in the folder.</exception>
    public static List<PolnearArticle> Read(string folder, string part)
    {
        var articles = new SortedDictionary<string, PolnearArticle>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "data", part, "text"), "*.txt"))
            articles.Add(Path.GetFileNameWithoutExtension(path), new PolnearArticle(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path), []));
        JsonLines.Read(Path.Combine(folder, $"gold_{part}.jsonl"), "an attribution of an article of this part", element =>
        {
            PolnearArticle article = articles[JsonLines.Text(element, "doc")];
            article.Gold.Add(ToGold(element, article.Text));
            return true;
        });
        return [.. articles.Values];
    }

    private static GoldAttribution ToGold(JsonElement element, string text) => new(
        SpanJson.ReadRoles(element, text),
        element.GetProperty("core").GetBoolean(),
        element.TryGetProperty("cue_class", out JsonElement cue) ? cue.GetString() ?? "" : "",
        element.TryGetProperty("n_sent_all", out JsonElement sentences) && sentences.GetInt32() > 1);
}
