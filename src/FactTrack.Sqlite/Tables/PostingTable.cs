namespace FactTrack;

/// <summary>The indexes that candidates are found by.</summary>
internal sealed class PostingTable(Connection connection)
{
    private const int NoDay = -1;

    private readonly VersionNumbers _numbers = new(connection);

    public IReadOnlyList<KeyValuePair<long, ClaimAddress>> Find(IndexSpace space, IReadOnlyList<long> keys, DayWindow window)
    {
        using Statement select = connection.Prepare("""
            WITH RECURSIVE months (month) AS (
                SELECT min(month) FROM postings WHERE space = ?2 AND month >= ?5
                UNION ALL SELECT (SELECT min(p.month) FROM postings p WHERE p.space = ?2 AND p.month > m.month) FROM months m WHERE m.month < ?6)
            SELECT p.key, v.key, p.owner FROM (SELECT -1 AS month UNION ALL SELECT month FROM months WHERE month <= ?6) m CROSS JOIN json_each(?1) k
            CROSS JOIN postings p ON p.space = ?2 AND p.month = m.month AND p.key = k.value AND (p.day = -1 OR p.day BETWEEN ?3 AND ?4)
            JOIN versions v ON v.number = p.owner >> 24
            """);
        int from = Math.Max(0, window.From ?? 0), to = window.To ?? int.MaxValue;
        JsonList.Bind(select, keys).Bind((long)space).Bind(from).Bind(to).Bind(MonthOf(from)).Bind(MonthOf(to));
        var hits = new List<KeyValuePair<long, ClaimAddress>>();
        while (select.Step()) hits.Add(new(select.Long(0), new(select.Long(1), VersionNumbers.IndexOf(select.Long(2)))));
        return hits;
    }

    public void Add(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries)
    {
        using Statement insert = connection.Prepare("INSERT OR IGNORE INTO postings (space, month, key, day, owner) VALUES (?, ?, ?, ?, ?)");
        int at = day ?? NoDay;
        // In the order of the tree, so that neighbours are written together.
        foreach ((long key, ClaimAddress owner) in entries.OrderBy(entry => entry.Key))
            insert.Bind((long)space).Bind(MonthOf(at)).Bind(key).Bind(at).Bind(_numbers.IdOf(owner)).Run();
    }

    private static int MonthOf(int day) => day >> 5;
}
