namespace FactTrack;

/// <summary>The indexes that candidates are found by.</summary>
internal sealed class PostingTable(Connection connection)
{
    private const int NoDay = -1;

    private readonly VersionNumbers _numbers = new(connection);

    public IReadOnlyList<KeyValuePair<long, ClaimAddress>> Find(IndexSpace space, IReadOnlyList<long> keys, DayWindow window)
    {
        using Statement select = connection.Prepare("""
            SELECT p.key, v.key, p.owner FROM json_each(?1) k
            CROSS JOIN postings p ON p.space = ?2 AND p.key = k.value AND p.day BETWEEN ?3 AND ?4 JOIN versions v ON v.number = p.owner >> 24
            UNION ALL
            SELECT p.key, v.key, p.owner FROM json_each(?1) k
            CROSS JOIN postings p ON p.space = ?2 AND p.key = k.value AND p.day = -1 JOIN versions v ON v.number = p.owner >> 24
            """);
        JsonList.Bind(select, keys).Bind((long)space).Bind(Math.Max(0, window.From ?? 0)).Bind(window.To ?? int.MaxValue);
        var hits = new List<KeyValuePair<long, ClaimAddress>>();
        while (select.Step()) hits.Add(new(select.Long(0), new(select.Long(1), VersionNumbers.IndexOf(select.Long(2)))));
        return hits;
    }

    public void Add(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries)
    {
        using Statement insert = connection.Prepare("INSERT OR IGNORE INTO postings (space, key, day, owner) VALUES (?, ?, ?, ?)");
        // In the order of the tree, so that neighbours are written together.
        foreach ((long key, ClaimAddress owner) in entries.OrderBy(entry => entry.Key))
            insert.Bind((long)space).Bind(key).Bind(day ?? NoDay).Bind(_numbers.IdOf(owner)).Run();
    }
}
