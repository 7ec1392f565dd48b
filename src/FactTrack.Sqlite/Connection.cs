using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FactTrack;

/// <summary>An open connection with its prepared statements. For one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    private readonly TimeSpan _busyTimeout;

    private Connection(SqliteConnection connection, string path, TimeSpan busyTimeout) => (_connection, Path, _busyTimeout) = (connection, path, busyTimeout);

    public string Path { get; }

    /// <summary>True once a statement failed: what was changed since the last commit may be there in part, and must not be committed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>True while the write-ahead log may still hold what was purged from the file.</summary>
    public bool HasRemains { get; set; }

    /// <summary>True if the file cannot be written, whatever was asked for.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(_connection.Handle!, "main") != 0;

    /// <summary>The number of the row that was inserted last.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_connection.Handle!);

    /// <summary>True between begin and commit or rollback.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(_connection.Handle!) == 0;

    /// <exception cref="FactStoreException">The file cannot be opened.</exception>
    public static Connection Open(string path, SqliteOpenMode mode, TimeSpan busyTimeout)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var opened = new Connection(connection, path, busyTimeout);
            opened.Wait(busyTimeout);
            opened.Execute("PRAGMA synchronous = FULL");
            opened.Execute("PRAGMA temp_store = MEMORY");
            return opened;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw StoreErrors.Of(path, e.SqliteExtendedErrorCode, e.Message, e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A statement ready for binding; dispose it to give it back.</summary>
    public Statement Prepare(string sql)
    {
        if (_statements.Remove(sql, out Statement? statement)) return statement;
        int code = raw.sqlite3_prepare_v3(_connection.Handle!, sql, raw.SQLITE_PREPARE_PERSISTENT, out sqlite3_stmt handle);
        return code == raw.SQLITE_OK ? new(this, sql, handle) : throw Failed(code);
    }

    public void Return(Statement statement)
    {
        if (!_statements.TryAdd(statement.Sql, statement)) statement.Free();
    }

    /// <summary>Runs a statement without parameters.</summary>
    public void Execute(string sql)
    {
        using Statement statement = Prepare(sql);
        statement.Run();
    }

    /// <summary>The first number of the first row.</summary>
    public long Number(string sql)
    {
        using Statement statement = Prepare(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    /// <summary>Runs several statements, as in a file of SQL.</summary>
    public void ExecuteScript(string sql)
    {
        int code = raw.sqlite3_exec(_connection.Handle!, sql, out string message);
        if (code != raw.SQLITE_OK) throw Failed(code, message);
    }

    /// <summary>Begins to write, if nobody else does; false if somebody does.</summary>
    public bool TryBegin()
    {
        Wait(TimeSpan.Zero);
        int code = raw.sqlite3_exec(_connection.Handle!, "BEGIN IMMEDIATE", out string message);
        Wait(_busyTimeout);
        if ((code & 0xFF) == raw.SQLITE_BUSY) return false;
        return code == raw.SQLITE_OK ? true : throw Failed(code, message);
    }

    /// <summary>Empties the write-ahead log into the file, unless readers or another process hold it.</summary>
    /// <returns>True if not a byte is left in it.</returns>
    public bool TryEmptyLog()
    {
        Wait(TimeSpan.Zero);
        bool isBusy = Number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
        Wait(_busyTimeout);
        return !isBusy;
    }

    /// <summary>Undoes what was not committed.</summary>
    public void Rollback()
    {
        if (InTransaction) Execute("ROLLBACK");
        HasFailed = false;
    }

    /// <summary>The exception for an error that SQLite has just given.</summary>
    public FactStoreException Failed(int code, string? message = null)
    {
        HasFailed = true;
        return StoreErrors.Of(Path, code, message ?? raw.sqlite3_errmsg(_connection.Handle!).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (Statement statement in _statements.Values) statement.Free();
        _connection.Dispose();
    }

    /// <summary>How long SQLite itself waits for others.</summary>
    private void Wait(TimeSpan timeout) => raw.sqlite3_busy_timeout(_connection.Handle!, (int)timeout.TotalMilliseconds);
}
