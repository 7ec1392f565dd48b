using System.Text.Json;

namespace FactTrack.Accuracy;

/// <summary>An article of a merge set: what it is, and the incident that it tells of.</summary>
/// <param name="Article">The article.</param>
/// <param name="Incident">The gold incident.</param>
/// <param name="Words">How many words its text has, between blanks.</param>
internal sealed record MergeArticle(Article Article, string Incident, int Words)
{
    /// <summary>Reads a set, an article a line. An article that stands under two incidents comes twice.</summary>
    public static List<MergeArticle> Read(string path) => JsonLines.Read(path, "an article of an incident", Of);

    private static MergeArticle Of(JsonElement line)
    {
        string day = JsonLines.Text(line, "dct"), text = JsonLines.Text(line, "content");
        if (!PublicationTime.TryParse(day, out PublicationTime published)) throw new InvalidDataException($"'{day}' is no day.");
        var article = new Article(text)
        {
            Id = JsonLines.Text(line, "id"),
            Title = JsonLines.Text(line, "title"),
            Url = JsonLines.Text(line, "uri"),
            PublishedAt = published,
        };
        return new MergeArticle(article, JsonLines.Text(line, "incident"), Accuracy.Words.Count(text));
    }
}
