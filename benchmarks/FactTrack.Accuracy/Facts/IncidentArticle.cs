namespace FactTrack.Accuracy;

/// <summary>An article with the incident that it reports.</summary>
internal sealed record IncidentArticle(string Incident, Article Article)
{
    /// <summary>Reads a file of one article a line.</summary>
    /// <exception cref="InvalidDataException">A line is none.</exception>
    public static List<IncidentArticle> Read(string path) => JsonLines.Read(path, "an article", e => new IncidentArticle(
        JsonLines.Text(e, "incident"),
        new Article(JsonLines.Text(e, "content"))
        {
            Id = JsonLines.Text(e, "id"),
            Title = e.GetProperty("title").GetString(),
            PublishedAt = PublicationTime.TryParse(e.GetProperty("dct").GetString(), out PublicationTime day) ? day : null,
        }));
}
