namespace FactTrack;

/// <summary>A query of facts as conditions of SQL. Values are always bound, never written into the statement.</summary>
internal sealed class FactQuerySql
{
    private readonly List<string> _conditions = [];
    private readonly List<Action<Statement>> _values = [];

    public FactQuerySql(FactQuery query)
    {
        Order = FactCursor.Sql(query.Order);
        Add("event_class = ?", (long?)query.EventClass);
        Add("context = ?", (long?)query.Context);
        Add("event_id = ?", query.EventId);
        Add("support = ?", (long?)query.Support);
        Add("contest = ?", (long?)query.Contest);
        Add("lifecycle = ?", (long?)query.Lifecycle);
        Add("review = ?", (long?)query.Review);
        Add("is_allegation = ?", query.IsAllegation is { } allegation ? (allegation ? 1 : 0) : null);
        Add("(figures <> '[]') = ?", query.HasFigures is { } figures ? (figures ? 1 : 0) : null);
        Add("last_told >= ?", query.From?.DayNumber);
        Add("first_told <= ?", query.To?.DayNumber);
        Add("origins >= ?", query.MinimumOrigins > 0 ? query.MinimumOrigins : null);
        Add("instr(entity_names, ?) > 0", query.Entity?.ToUpperInvariant());
        Add("instr(source_names, ?) > 0", query.Source?.ToUpperInvariant());
        Add("number IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)", Words(query.Text));
        if (query.After is null) return;
        FactCursor after = FactCursor.Parse(query.After, query.Order);
        Add($"({Order}, id) > (?, ?)", (long?)after.Number);
        _values.Add(statement => statement.Bind(after.Id));
    }

    /// <summary>The conditions, with <c>WHERE</c>; empty if there are none.</summary>
    public string Where => _conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", _conditions)}";

    /// <summary>The number that the list is sorted by, before the id.</summary>
    public string Order { get; }

    /// <summary>Binds the values of the conditions.</summary>
    public void Bind(Statement statement) => _values.ForEach(bind => bind(statement));

    /// <summary>Words as a query of FTS5: each in quotes, so that none is an operator; null if there is no word.</summary>
    private static string? Words(string? text)
    {
        if (text is null) return null;
        string[] words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
        return words.Length == 0 ? null : string.Join(' ', words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }

    private void Add(string condition, long? value)
    {
        if (value is null) return;
        _conditions.Add(condition);
        _values.Add(statement => statement.Bind(value));
    }

    private void Add(string condition, string? value)
    {
        if (value is null) return;
        _conditions.Add(condition);
        _values.Add(statement => statement.Bind(value));
    }
}
