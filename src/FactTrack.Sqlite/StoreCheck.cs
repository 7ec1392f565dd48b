namespace FactTrack;

/// <summary>Looks for damage in a store.</summary>
internal sealed class StoreCheck(Connection connection)
{
    public IEnumerable<string> Problems(CancellationToken cancellation)
    {
        bool isSound = true;
        using (Statement check = connection.Prepare("PRAGMA integrity_check"))
        {
            while (check.Step())
            {
                cancellation.ThrowIfCancellationRequested();
                if (check.Text(0) == "ok") continue;
                isSound = false;
                yield return check.Text(0);
            }
        }

        if (!isSound) yield break;
        var records = new RecordTable(connection, KeepText.All);
        long last = 0;
        while (records.Page(last, 16) is { Count: > 0 } page)
        {
            foreach ((long sequence, FactRecord? record, string? problem) in page.Select(Read))
            {
                cancellation.ThrowIfCancellationRequested();
                if (sequence != last + 1) yield return $"The log has no record {last + 1}.";
                if (record is null) yield return $"The record {sequence} cannot be read: {problem}";
                last = sequence;
            }
        }
    }

    private static (long Sequence, FactRecord? Record, string? Problem) Read(StoredRecord stored)
    {
        try
        {
            return (stored.Sequence, stored.ToRecord(), null);
        }
        catch (InvalidDataException e)
        {
            return (stored.Sequence, null, e.Message);
        }
    }
}
