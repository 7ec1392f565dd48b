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
        string gold = Path.Combine(folder, $"gold_{part}.jsonl");
        int number = 0;
        foreach (string line in File.ReadLines(gold))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                JsonElement element = JsonDocument.Parse(line).RootElement;
                PolnearArticle article = articles[element.GetProperty("doc").GetString()!];
                article.Gold.Add(ToGold(element, article.Text));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or InvalidDataException)
            {
                throw new InvalidDataException($"{gold}:{number}: the line is no attribution of an article of this part: {e.Message}", e);
            }
        }

        return [.. articles.Values];
    }

    private static GoldAttribution ToGold(JsonElement element, string text) => new(
        new RoleTriple(
            new RoleSpan(SpanJson.Read(element, "source"), text), new RoleSpan(SpanJson.Read(element, "cue"), text), new RoleSpan(SpanJson.Read(element, "content"), text)),
        element.GetProperty("core").GetBoolean(),
        element.TryGetProperty("cue_class", out JsonElement cue) ? cue.GetString() ?? "" : "",
        element.TryGetProperty("n_sent_all", out JsonElement sentences) && sentences.GetInt32() > 1);
}
