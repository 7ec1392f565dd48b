namespace FactTrack;

/// <summary>The history of facts.</summary>
internal sealed class ChangeTable(Connection connection)
{
    public void Add(IReadOnlyList<FactChange> changes)
    {
        using Statement insert = connection.Prepare("INSERT INTO changes (at, kind, fact_id, told, article_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)");
        foreach (FactChange change in changes)
            insert.Bind(change.At.UtcTicks).Bind((long)change.Kind).Bind(change.FactId).Bind(change.Told).Bind(change.ArticleId).Bind(change.Before).Bind(change.After).Run();
    }

    /// <summary>The changes at or after a moment that stand behind a sequence, at most so many.</summary>
    public IReadOnlyList<KeyValuePair<long, FactChange>> Page(DateTimeOffset since, long after, int limit)
    {
        using Statement select = connection.Prepare("""
            SELECT sequence, at, kind, fact_id, told, article_id, before, after FROM changes
            WHERE sequence > ?2 AND sequence >= (SELECT min(sequence) FROM changes WHERE at >= ?1) AND +at >= ?1 ORDER BY sequence LIMIT ?3
            """);
        select.Bind(since.UtcTicks).Bind(after).Bind(limit);
        var rows = new List<KeyValuePair<long, FactChange>>();
        while (select.Step())
        {
            rows.Add(new(select.Long(0), new()
            {
                At = new(select.Long(1), TimeSpan.Zero),
                Kind = (FactChangeKind)select.Int(2),
                FactId = select.Text(3),
                Told = select.Text(4),
                ArticleId = select.TextOrNull(5),
                Before = select.TextOrNull(6),
                After = select.TextOrNull(7),
            }));
        }

        return rows;
    }

    /// <summary>Takes the words out of the changes of facts (<see cref="FactChange.WithoutWords"/>).</summary>
    public void Purge(IReadOnlyList<string> facts)
    {
        using Statement update = connection.Prepare("UPDATE changes SET told = '', before = NULL, after = NULL WHERE fact_id IN (SELECT value FROM json_each(?))");
        JsonList.Bind(update, facts).Run();
    }
}
