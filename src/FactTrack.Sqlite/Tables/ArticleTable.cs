namespace FactTrack;

/// <summary>The versions of articles.</summary>
internal sealed class ArticleTable(Connection connection)
{
    private const string Columns =
        "v.key, a.article_id, a.version, a.publisher, a.title, a.url, a.told_at, a.recorded_at, a.story, a.event, a.is_purged, a.sketch";

    private readonly VersionNumbers _numbers = new(connection);

    public IReadOnlyList<TrackedArticle> OfKeys(IReadOnlyList<long> keys)
    {
        using Statement select = connection.Prepare(
            $"SELECT {Columns} FROM json_each(?) k CROSS JOIN versions v ON v.key = k.value JOIN articles a ON a.number = v.number");
        return Rows(JsonList.Bind(select, keys));
    }

    public IReadOnlyList<TrackedArticle> OfId(string articleId)
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM articles a JOIN versions v ON v.number = a.number WHERE a.article_id = ?");
        return Rows(select.Bind(articleId));
    }

    public IReadOnlyList<TrackedArticle> OfStories(IReadOnlyList<long> stories)
    {
        using Statement select = connection.Prepare(
            $"SELECT {Columns} FROM json_each(?) k CROSS JOIN articles a ON a.story = k.value AND a.story <> 0 JOIN versions v ON v.number = a.number");
        return Rows(JsonList.Bind(select, stories));
    }

    public IReadOnlyList<TrackedArticle> OfEvents(IReadOnlyList<long> events)
    {
        using Statement select = connection.Prepare(
            $"SELECT {Columns} FROM json_each(?) k CROSS JOIN articles a ON a.event = k.value AND a.event <> 0 JOIN versions v ON v.number = a.number");
        return Rows(JsonList.Bind(select, events));
    }

    public void Put(IReadOnlyList<TrackedArticle> articles)
    {
        using Statement insert = connection.Prepare("""
            INSERT OR REPLACE INTO articles (number, article_id, version, publisher, title, url, told_at, recorded_at, story, event, is_purged, sketch)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        foreach (TrackedArticle a in articles)
        {
            insert.Bind(_numbers.Of(a.Key)).Bind(a.ArticleId).Bind(a.Version).Bind(a.Publisher).Bind(a.Title).Bind(a.Url).Bind(ToldAt.Write(a.ToldAt))
                .Bind(a.RecordedAt.UtcTicks).Bind(a.Story).Bind(a.Event).Bind(a.IsPurged).BindBlob(a.Sketch.Span).Run();
        }
    }

    private static List<TrackedArticle> Rows(Statement select)
    {
        var rows = new List<TrackedArticle>();
        while (select.Step())
        {
            rows.Add(new()
            {
                Key = select.Long(0),
                ArticleId = select.Text(1),
                Version = select.Text(2),
                Publisher = select.TextOrNull(3),
                Title = select.TextOrNull(4),
                Url = select.TextOrNull(5),
                ToldAt = ToldAt.Read(select.TextOrNull(6)),
                RecordedAt = new(select.Long(7), TimeSpan.Zero),
                Story = select.Long(8),
                Event = select.Long(9),
                IsPurged = select.Bool(10),
                Sketch = select.Bytes(11).ToArray(),
            });
        }

        return rows;
    }
}
