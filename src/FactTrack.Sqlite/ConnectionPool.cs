using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace FactTrack;

/// <summary>Opens connections to a file and keeps idle ones, of readers up to 64.</summary>
internal sealed class ConnectionPool(string path, SqliteFactStoreOptions options) : IDisposable
{
    private const int MostIdle = 64;

    private readonly ConcurrentBag<Connection> _readers = [];
    private Connection? _writer;
    private volatile bool _isDisposed;

    public string Path => path;

    /// <summary>A connection in a transaction that sees the last commit.</summary>
    public Connection BeginRead()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(SqliteFactStore));
        if (!_readers.TryTake(out Connection? reader)) reader = OpenReader();
        try
        {
            // The view is taken by the first read, not by the beginning.
            reader.Execute("BEGIN");
            reader.Number("SELECT rootpage FROM sqlite_schema LIMIT 1");
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public void EndRead(Connection reader)
    {
        if (_isDisposed || reader.HasFailed || _readers.Count >= MostIdle)
        {
            reader.Dispose();
            return;
        }

        reader.Rollback();
        _readers.Add(reader);
    }

    /// <summary>The connection of the writer. The caller sees to it that only one asks at a time.</summary>
    public Connection Writer()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(SqliteFactStore));
        return _writer ??= OpenWriter();
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_readers.TryTake(out Connection? reader)) reader.Dispose();
        Interlocked.Exchange(ref _writer, null)?.Dispose();
    }

    private Connection OpenReader()
    {
        Connection reader = Connection.Open(path, options.IsReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite, options.BusyTimeout);
        reader.Execute("PRAGMA query_only = ON");
        reader.Execute("PRAGMA cache_size = -8000");
        return reader;
    }

    private Connection OpenWriter()
    {
        Connection writer = Connection.Open(path, options.IsReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate, options.BusyTimeout);
        try
        {
            SchemaVersions.Current.Bring(writer);
            if (writer.IsReadOnly) return writer;
            writer.Execute("PRAGMA secure_delete = ON");
            writer.Execute("PRAGMA cache_size = -64000");
            writer.Execute("PRAGMA wal_autocheckpoint = 16000");
            writer.Execute("PRAGMA journal_size_limit = 134217728");
            // A process that was killed may have left it behind, with remains of what it purged.
            writer.HasRemains = !writer.TryEmptyLog();
            if (options.MaximumPages is { } pages) writer.Execute($"PRAGMA max_page_count = {pages}");
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}
