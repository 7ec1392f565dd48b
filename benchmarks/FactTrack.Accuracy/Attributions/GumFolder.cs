namespace FactTrack.Accuracy;

/// <summary>Reads a part of the attributions of GUM news.</summary>
internal static class GumFolder
{
    private const string GoldFile = "gold.jsonl";

    /// <summary>True if a folder has the form of GUM's, not of PolNeAR's.</summary>
    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, GoldFile));

    /// <summary>The articles of a part, in the order of the file.</summary>
    /// <exception cref="InvalidDataException">A line is no attribution, its article is not there, or the part is empty.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static List<GumArticle> Read(string folder, string part)
    {
        string path = Path.Combine(folder, GoldFile);
        var articles = new Dictionary<string, GumArticle>(StringComparer.Ordinal);
        JsonLines.Read(path, "an attribution", element =>
        {
            string name = JsonLines.Text(element, "doc");
            if (JsonLines.Text(element, "part") != part) return false;
            if (!articles.TryGetValue(name, out GumArticle? article)) articles[name] = article = new GumArticle(name, TextOf(folder, name), []);
            article.Gold.Add(SpanJson.ReadRoles(element, article.Text));
            return true;
        });
        return articles.Count > 0 ? [.. articles.Values] : throw new InvalidDataException($"{path}: no attribution is of the part '{part}'.");
    }

    private static string TextOf(string folder, string name)
    {
        string path = Path.Combine(folder, "text", name + ".txt");
        return File.Exists(path) ? File.ReadAllText(path) : throw new InvalidDataException($"There is no article '{path}'.");
    }
}
