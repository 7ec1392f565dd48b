namespace FactTrack;

/// <summary>The summaries of facts, with an index of their words.</summary>
internal sealed class FactTable(Connection connection)
{
    private const string Columns = """
        id, told, event_id, support, contest, lifecycle, review, reports, stories, origins, is_allegation, event_class, event_mode, context,
        first_told, last_told, entities, sources, figures
        """;

    private readonly FactWords _words = new(connection);

    public void Put(IReadOnlyList<FactSummary> facts)
    {
        using Statement select = connection.Prepare("SELECT number, told FROM facts WHERE id = ?");
        using Statement insert = connection.Prepare($"""
            INSERT INTO facts ({Columns}, entity_names, source_names) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET told = excluded.told, event_id = excluded.event_id, support = excluded.support, contest = excluded.contest,
                lifecycle = excluded.lifecycle, review = excluded.review, reports = excluded.reports, stories = excluded.stories, origins = excluded.origins,
                is_allegation = excluded.is_allegation, event_class = excluded.event_class, event_mode = excluded.event_mode, context = excluded.context,
                first_told = excluded.first_told, last_told = excluded.last_told, entities = excluded.entities, sources = excluded.sources,
                figures = excluded.figures, entity_names = excluded.entity_names, source_names = excluded.source_names
            """);
        foreach (FactSummary f in facts)
        {
            (long Number, string Told)? before = Known(select, f.Id);
            insert.Bind(f.Id).Bind(f.Told).Bind(f.EventId).Bind((long)f.Support).Bind((long)f.Contest).Bind((long)f.Lifecycle).Bind((long)f.Review)
                .Bind(f.Reports).Bind(f.Stories).Bind(f.Origins).Bind(f.IsAllegation).Bind((long?)f.EventType?.Class).Bind(f.EventType?.Mode).Bind((long?)f.Context)
                .Bind(f.FirstTold?.DayNumber).Bind(f.LastTold?.DayNumber);
            JsonList.Bind(insert, f.Entities);
            JsonList.Bind(insert, f.Sources);
            JsonList.Bind(insert, f.Figures);
            insert.Bind(Fold(f.Entities)).Bind(Fold(f.Sources)).Run();
            _words.Change(before?.Number ?? connection.LastRow, before?.Told, f.Told);
        }
    }

    public void Remove(IReadOnlyList<string> ids)
    {
        using Statement select = connection.Prepare("SELECT number, told FROM facts WHERE id = ?"), delete = connection.Prepare("DELETE FROM facts WHERE number = ?");
        foreach (string id in ids)
        {
            if (Known(select, id) is not { } known) continue;
            delete.Bind(known.Number).Run();
            _words.Change(known.Number, known.Told, null);
        }
    }

    public void Clear()
    {
        connection.Execute("DELETE FROM facts");
        _words.Clear();
    }

    /// <summary>Writes what waits for the end of a change.</summary>
    public void Flush() => _words.Write();

    public IReadOnlyList<FactSummary> OfIds(IReadOnlyList<string> ids)
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM facts WHERE id IN (SELECT value FROM json_each(?))");
        return Rows(JsonList.Bind(select, ids));
    }

    /// <exception cref="ArgumentException">The query's page does not begin where a page of this order ends.</exception>
    public FactPage Page(FactQuery query)
    {
        if (query.Text is not null) Flush();
        var sql = new FactQuerySql(query);
        using Statement select = connection.Prepare($"SELECT {Columns} FROM facts f {sql.Where} ORDER BY {sql.Order}, id LIMIT ?");
        sql.Bind(select);
        List<FactSummary> facts = Rows(select.Bind(query.Limit + 1));
        return facts.Count <= query.Limit ? new([.. facts], null) : new([.. facts[..query.Limit]], FactCursor.Of(facts[query.Limit - 1], query.Order).ToString());
    }

    private static (long Number, string Told)? Known(Statement select, string id)
    {
        (long, string)? known = select.Bind(id).Step() ? (select.Long(0), select.Text(1)) : null;
        select.Reset();
        return known;
    }

    /// <summary>Names in one text without case; a part of a name is a part of the text.</summary>
    private static string Fold(ValueList<string> names) => string.Join('\n', names).ToUpperInvariant();

    private static List<FactSummary> Rows(Statement select)
    {
        var rows = new List<FactSummary>();
        while (select.Step())
        {
            rows.Add(new()
            {
                Id = select.Text(0),
                Told = select.Text(1),
                EventId = select.Text(2),
                Support = (SupportLevel)select.Int(3),
                Contest = (ContestStatus)select.Int(4),
                Lifecycle = (LifecycleStage)select.Int(5),
                Review = (ReviewStatus)select.Int(6),
                Reports = select.Int(7),
                Stories = select.Int(8),
                Origins = select.Int(9),
                IsAllegation = select.Bool(10),
                EventType = select.IsNull(11) ? null : new((EventClass)select.Int(11), select.TextOrNull(12)),
                Context = (ClaimContext?)select.IntOrNull(13),
                FirstTold = Day(select.IntOrNull(14)),
                LastTold = Day(select.IntOrNull(15)),
                Entities = JsonList.Read(select.Bytes(16)),
                Sources = JsonList.Read(select.Bytes(17)),
                Figures = JsonList.Read(select.Bytes(18)),
            });
        }

        return rows;
    }

    private static DateOnly? Day(int? number) => number is { } day ? DateOnly.FromDayNumber(day) : null;
}
