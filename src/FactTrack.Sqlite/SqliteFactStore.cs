namespace FactTrack;

/// <summary>Keeps everything in one SQLite file: the log, which only grows, and what is derived from it.</summary>
/// <remarks>
/// What was committed survives the end of the process at any moment, and of the power. One session writes at a time, in this process and others; any number reads beside it.
/// Beside the file there are two more while it is open (<c>-wal</c>, <c>-shm</c>); copy it when it is closed, or all three together. Texts with lone surrogates come back
/// from the log as they were, and in lists of facts with U+FFFD in their place; moments come back in UTC. Calls do their reading and writing before they return.
/// </remarks>
/// <threadsafety>All members are safe for any number of threads; a session is for one at a time.</threadsafety>
public sealed class SqliteFactStore : IFactStore
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly SqliteFactStoreOptions _options;
    private readonly ConnectionPool _pool;
    private readonly SemaphoreSlim _writing = new(1, 1);

    private SqliteFactStore(string path, SqliteFactStoreOptions options) => (_options, _pool) = (options, new ConnectionPool(path, options));

    /// <summary>The full path of the file.</summary>
    public string Path => _pool.Path;

    /// <summary>True if nothing can be written: it was opened so, or the file is read-only.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>Opens a store, and makes it if there is no such file; a file of an earlier schema version is brought to the last one.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="options">How the store works; null for the defaults.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FactStoreException">The file cannot be opened, is no store, or is of a later version of this library. It is left as it was.</exception>
    public static async Task<SqliteFactStore> OpenAsync(string path, SqliteFactStoreOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new();
        string full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new FactStoreException($"'{full}' is a folder. Give the path of a file in it.");
        if (System.IO.Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
            throw new FactStoreException($"There is no folder '{folder}' for the store '{full}'. Make it first, or give another path.");
        if (options.IsReadOnly && !File.Exists(full)) throw new FactStoreException($"There is no store '{full}' to read. Open it for writing to make it.");
        var store = new SqliteFactStore(full, options);
        try
        {
            store.IsReadOnly = await Task.Run(() => store._pool.Writer().IsReadOnly, cancellation).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IFactSession> ReadAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        Connection connection = _pool.BeginRead();
        return new(new SqliteSession(connection, KeepText.All, begin: null, end: () => _pool.EndRead(connection)));
    }

    /// <inheritdoc/>
    /// <exception cref="FactStoreException">The store cannot be written: read-only, or another process still writes after <see cref="SqliteFactStoreOptions.BusyTimeout"/>.</exception>
    public async ValueTask<IFactSession> WriteAsync(CancellationToken cancellation = default)
    {
        if (IsReadOnly) throw new FactStoreException($"The store '{Path}' is open for reading only, or its file is read-only. Open it where it can be written.");
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Connection connection = _pool.Writer();
            await BeginAsync(connection, cancellation).ConfigureAwait(false);
            return new SqliteSession(connection, _options.KeepText, BeginAsync, End);

            void End()
            {
                try
                {
                    connection.Rollback();
                }
                finally
                {
                    _writing.Release();
                }
            }
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    /// <summary>Looks for damage: SQLite's own check of every page and index, the log's sequence without gaps, and every record readable.</summary>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>What is wrong, in words; empty if nothing is.</returns>
    public Task<ValueList<string>> CheckAsync(CancellationToken cancellation = default) => Task.Run(() => Check(cancellation), cancellation);

    /// <summary>Closes the file. Sessions that are still open end by themselves, without what they did not commit.</summary>
    public ValueTask DisposeAsync()
    {
        _pool.Dispose();
        return ValueTask.CompletedTask;
    }

    private ValueList<string> Check(CancellationToken cancellation)
    {
        try
        {
            Connection connection = _pool.BeginRead();
            try
            {
                return new StoreCheck(connection).Problems(cancellation).ToValueList();
            }
            finally
            {
                _pool.EndRead(connection);
            }
        }
        catch (FactStoreException e)
        {
            return [e.Message];
        }
    }

    private async Task BeginAsync(Connection connection, CancellationToken cancellation)
    {
        for (TimeSpan waited = TimeSpan.Zero; !connection.TryBegin(); waited += s_pause)
        {
            if (waited >= _options.BusyTimeout) throw StoreErrors.Of(Path, SQLitePCL.raw.SQLITE_BUSY, $"waited {_options.BusyTimeout.TotalSeconds:0.###} s");
            await Task.Delay(s_pause, cancellation).ConfigureAwait(false);
        }
    }
}
