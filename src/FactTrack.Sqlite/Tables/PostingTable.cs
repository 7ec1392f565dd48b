namespace FactTrack;

/// <summary>The indexes that candidates are found by.</summary>
internal sealed class PostingTable(Connection connection)
{
    private const int NoDay = -1;

    private readonly VersionNumbers _numbers = new(connection);

    public IReadOnlyList<KeyValuePair<long, ClaimAddress>> Find(IndexSpace space, IReadOnlyList<long> keys, DayWindow window)
    {
        using Statement select = connection.Prepare("""
            WITH RECURSIVE blocks (block) AS (
                SELECT min(block) FROM postings WHERE space = ?2
                UNION ALL SELECT (SELECT min(p.block) FROM postings p WHERE p.space = ?2 AND p.block >= max(b.block + 1, ?5)) FROM blocks b WHERE b.block < ?6)
            SELECT p.key, v.key, p.owner FROM (SELECT block FROM blocks WHERE block = -1 OR block BETWEEN ?5 AND ?6) b CROSS JOIN json_each(?1) k
            CROSS JOIN postings p ON p.space = ?2 AND p.block = b.block AND p.key = k.value AND (p.day = -1 OR p.day BETWEEN ?3 AND ?4)
            JOIN versions v ON v.number = p.owner >> 24
            """);
        int from = Math.Max(0, window.From ?? 0), to = window.To ?? int.MaxValue;
        JsonList.Bind(select, [.. keys.Order()]).Bind((long)space).Bind(from).Bind(to).Bind(BlockOf(from)).Bind(BlockOf(to));
        var hits = new List<KeyValuePair<long, ClaimAddress>>();
        while (select.Step()) hits.Add(new(select.Long(0), new(select.Long(1), VersionNumbers.IndexOf(select.Long(2)))));
        return hits;
    }

    public void Add(IndexSpace space, int? day, IReadOnlyList<KeyValuePair<long, ClaimAddress>> entries)
    {
        if (entries.Count == 0) return;
        using Statement insert = connection.Prepare("INSERT OR IGNORE INTO postings (key, owner, space, block, day) VALUES (?, ?, ?, ?, ?)");
        int at = day ?? NoDay;
        // In the order of the tree, so that neighbours are written together.
        KeyValuePair<long, ClaimAddress>[] sorted = [.. entries];
        Array.Sort(sorted, static (a, b) => a.Key.CompareTo(b.Key));
        insert.Bind(sorted[0].Key).Bind(_numbers.IdOf(sorted[0].Value)).Bind((long)space).Bind(BlockOf(at)).Bind(at).Run();
        // What is the same for all stays bound.
        foreach ((long key, ClaimAddress owner) in sorted.AsSpan(1)) insert.Bind(key).Bind(_numbers.IdOf(owner)).Run();
    }

    private static int BlockOf(int day) => day >> 7;
}
