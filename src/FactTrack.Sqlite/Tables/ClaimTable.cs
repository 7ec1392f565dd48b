namespace FactTrack;

/// <summary>The claims of all versions. Those of one version lie side by side.</summary>
internal sealed class ClaimTable(Connection connection)
{
    private const string Columns = "v.key, c.id, c.name, c.key, c.fact, c.match, c.report";

    private readonly VersionNumbers _numbers = new(connection);

    public IReadOnlyList<TrackedClaim> OfArticles(IReadOnlyList<long> articles)
    {
        using Statement select = connection.Prepare($"""
            SELECT {Columns} FROM json_each(?) k CROSS JOIN versions v ON v.key = k.value
            CROSS JOIN claims c ON c.id >= v.number << 24 AND c.id < (v.number + 1) << 24
            """);
        return Rows(JsonList.Bind(select, articles));
    }

    public IReadOnlyList<TrackedClaim> At(IReadOnlyList<ClaimAddress> addresses)
    {
        var ids = new List<long>(addresses.Count);
        foreach (IGrouping<long, ClaimAddress> group in addresses.GroupBy(address => address.Article))
            if (_numbers.Find(group.Key) is { } number) ids.AddRange(group.Select(address => VersionNumbers.IdOf(number, address.Index)));
        using Statement select = connection.Prepare($"SELECT {Columns} FROM json_each(?) k CROSS JOIN claims c ON c.id = k.value JOIN versions v ON v.number = c.id >> 24");
        return Rows(JsonList.Bind(select, ids));
    }

    public IReadOnlyList<TrackedClaim> OfKeys(IReadOnlyList<long> keys)
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM json_each(?) k CROSS JOIN claims c ON c.key = k.value JOIN versions v ON v.number = c.id >> 24");
        return Rows(JsonList.Bind(select, keys));
    }

    public IReadOnlyList<TrackedClaim> OfFacts(IReadOnlyList<long> facts)
    {
        using Statement select = connection.Prepare(
            $"SELECT {Columns} FROM json_each(?) k CROSS JOIN claims c ON c.fact = k.value AND c.fact <> 0 JOIN versions v ON v.number = c.id >> 24");
        return Rows(JsonList.Bind(select, facts));
    }

    public void Put(IReadOnlyList<TrackedClaim> claims)
    {
        using Statement insert = connection.Prepare("""
            INSERT INTO claims (id, name, key, fact, match, report) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET name = excluded.name, key = excluded.key, fact = excluded.fact, match = excluded.match, report = excluded.report
            """);
        foreach (TrackedClaim claim in claims)
            insert.Bind(_numbers.IdOf(claim.Address)).Bind(claim.Id).Bind(claim.Key).Bind(claim.Fact).BindBlob(claim.Match.Span).BindBlob(claim.Report.Span).Run();
    }

    private static List<TrackedClaim> Rows(Statement select)
    {
        var rows = new List<TrackedClaim>();
        while (select.Step())
        {
            rows.Add(new()
            {
                Address = new(select.Long(0), VersionNumbers.IndexOf(select.Long(1))),
                Id = select.Text(2),
                Key = select.Long(3),
                Fact = select.Long(4),
                Match = select.Bytes(5).ToArray(),
                Report = select.Bytes(6).ToArray(),
            });
        }

        return rows;
    }
}
