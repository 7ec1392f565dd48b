using System.Buffers;

namespace FactTrack;

/// <summary>The log.</summary>
internal sealed class RecordTable(Connection connection, KeepText keep)
{
    private const string Columns = "sequence, recorded_at, body, result";

    // Hundreds of kilobytes an article: made once for the articles of a session.
    private readonly ArrayBufferWriter<byte> _json = new();

    public long Append(FactRecord record)
    {
        ExtractionResult? result = (record as ArticleRecord)?.Result;
        if (result is not null && keep == KeepText.Evidence) result = EvidenceText.Only(result);
        TrackedArticle? article = (record as ArticleRecord)?.Article;
        using Statement insert = connection.Prepare("INSERT INTO records (kind, recorded_at, article, article_id, body, result) VALUES (?, ?, ?, ?, ?, ?) RETURNING sequence");
        insert.Bind((long)RecordBytes.KindOf(record)).Bind(record.RecordedAt.UtcTicks).Bind(article?.Key).Bind(article?.ArticleId).BindBlob(RecordBytes.Write(record));
        if (result is null) insert.Bind((long?)null);
        else insert.BindBlob(ResultBytes.Write(result, _json));
        insert.Step();
        return insert.Long(0);
    }

    /// <summary>The records behind a sequence, at most so many.</summary>
    public IReadOnlyList<StoredRecord> Page(long after, int limit)
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM records WHERE sequence > ? ORDER BY sequence LIMIT ?");
        return Rows(select.Bind(after).Bind(limit));
    }

    /// <summary>A row of this store as a record.</summary>
    /// <exception cref="FactStoreException">The row is broken, or of a later version of this library.</exception>
    public FactRecord Read(StoredRecord stored)
    {
        try
        {
            return stored.ToRecord();
        }
        catch (InvalidDataException e)
        {
            throw Broken($"The record {stored.Sequence}", e);
        }
    }

    public IReadOnlyList<Review> Reviews()
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM records WHERE kind = ? AND kind <> 0 ORDER BY sequence");
        return [.. Rows(select.Bind((long)RecordKind.Review)).Select(row => ((ReviewRecord)Read(row)).Review)];
    }

    public ExtractionResult? Result(long article)
    {
        using Statement select = connection.Prepare("SELECT result FROM records WHERE article = ? ORDER BY sequence DESC LIMIT 1");
        if (!select.Bind(article).Step() || select.IsNull(0)) return null;
        try
        {
            return ResultBytes.Read(select.Bytes(0));
        }
        catch (InvalidDataException e)
        {
            throw Broken("A result", e);
        }
    }

    public void Purge(string articleId)
    {
        using Statement select = connection.Prepare($"SELECT {Columns} FROM records WHERE article_id = ?");
        foreach (StoredRecord row in Rows(select.Bind(articleId)))
        {
            using Statement update = connection.Prepare("UPDATE records SET body = ?, result = NULL WHERE sequence = ?");
            update.BindBlob(RecordBytes.Write(((ArticleRecord)Read(row)).Purged())).Bind(row.Sequence).Run();
        }
    }

    private static List<StoredRecord> Rows(Statement select)
    {
        var rows = new List<StoredRecord>();
        while (select.Step()) rows.Add(new(select.Long(0), new(select.Long(1), TimeSpan.Zero), select.Bytes(2).ToArray(), select.IsNull(3) ? null : select.Bytes(3).ToArray()));
        return rows;
    }

    private FactStoreException Broken(string what, Exception inner) =>
        new($"{what} of the store '{connection.Path}' cannot be read: {inner.Message} CheckAsync tells what else is wrong; bring back a backup, or update the package if a later one wrote it.", inner);
}
