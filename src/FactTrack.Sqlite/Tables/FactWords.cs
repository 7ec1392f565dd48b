namespace FactTrack;

/// <summary>The index of the words that facts are told in.</summary>
/// <remarks>It is written once before a commit or a search: FTS5 gathers words in memory, and gives that up whenever a statement begins that may have to be undone.</remarks>
internal sealed class FactWords(Connection connection)
{
    private readonly Dictionary<long, (string? Before, string? After)> _changed = [];

    /// <summary>Notes that a fact is told in other words.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="before">As the index has it if nothing was noted yet; null if it is new.</param>
    /// <param name="after">As it is told now; null if it is gone.</param>
    public void Change(long number, string? before, string? after) =>
        _changed[number] = (_changed.TryGetValue(number, out (string? Before, string? After) known) ? known.Before : before, after);

    /// <summary>Empties the index.</summary>
    public void Clear()
    {
        _changed.Clear();
        connection.Execute("INSERT INTO fact_words (fact_words) VALUES ('delete-all')");
    }

    /// <summary>Brings the index up to what was noted.</summary>
    public void Write()
    {
        if (_changed.Count == 0) return;
        using Statement delete = connection.Prepare("INSERT INTO fact_words (fact_words, rowid, told) VALUES ('delete', ?, ?)");
        using Statement insert = connection.Prepare("INSERT INTO fact_words (rowid, told) VALUES (?, ?)");
        foreach ((long number, (string? before, string? after)) in _changed.OrderBy(change => change.Key))
        {
            if (before == after) continue;
            if (before is not null) delete.Bind(number).Bind(before).Run();
            if (after is not null) insert.Bind(number).Bind(after).Run();
        }

        _changed.Clear();
    }
}
