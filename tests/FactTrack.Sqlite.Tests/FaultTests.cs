using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace FactTrack.Tests;

/// <summary>What can go wrong with a file: a clear error, and data that stays.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        string path = Path.Combine(_folder.Root, "missing", "facts.db");
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(path));
        Assert.Contains(path, e.Message, StringComparison.Ordinal);
        Assert.Contains("folder", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Root));
        Assert.Contains("is a folder", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await File.WriteAllBytesAsync(_folder.Store, []);
        await AddAsync(1);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Another_file_is_left_as_it_is()
    {
        byte[] bytes = [.. Enumerable.Range(0, 9000).Select(i => (byte)(i * 7))];
        await File.WriteAllBytesAsync(_folder.Store, bytes);
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Store));
        Assert.Contains("no SQLite database", e.Message, StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_folder.Store));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_as_it_is()
    {
        Sql("CREATE TABLE recipes (name TEXT)");
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Store));
        Assert.Contains("another program", e.Message, StringComparison.Ordinal);
        Assert.Equal(1L, Sql("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_newer_schema_is_left_as_it_is()
    {
        await AddAsync(1);
        Sql("PRAGMA user_version = 99");
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Store));
        Assert.Contains("schema version 99", e.Message, StringComparison.Ordinal);
        Assert.Contains("Update the package", e.Message, StringComparison.Ordinal);
        Assert.Equal(99L, Sql("PRAGMA user_version"));
    }

    [Fact]
    public async Task An_older_schema_is_brought_to_the_last_step_by_step()
    {
        string[] steps = ["CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1)", "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1", "UPDATE a SET y = y * 10"];
        foreach (int known in new[] { 1, 3, 3 })
        {
            using Connection connection = Connection.Open(_folder.Store, SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero);
            new SchemaVersions(steps[..known]).Bring(connection);
            Assert.Equal(known, connection.Number("PRAGMA user_version"));
        }

        Assert.Equal(20L, Sql("SELECT y FROM a"));
        await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Store));
    }

    [Fact]
    public async Task A_step_that_fails_changes_nothing()
    {
        using (Connection connection = Connection.Open(_folder.Store, SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero))
            Assert.Throws<FactStoreException>(() => new SchemaVersions(["CREATE TABLE a (x INTEGER)", "no SQL"]).Bring(connection));
        await AddAsync(1);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_full_disk_undoes_the_change_and_says_so()
    {
        await AddAsync(1);
        await using (SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store, new() { MaximumPages = 60 }))
        {
            await using IFactSession session = await store.WriteAsync();
            FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(async () =>
            {
                for (int i = 2; i < 200; i++) await session.AppendAsync(StoreSamples.Record(i));
            });
            Assert.Contains("full", e.Message, StringComparison.Ordinal);
            Assert.Contains(_folder.Store, e.Message, StringComparison.Ordinal);
            FactStoreException after = await Assert.ThrowsAsync<FactStoreException>(async () => await session.CommitAsync());
            Assert.Contains("earlier error", after.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, await CountAsync());
        await AddAsync(2);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_store_goes_on_after_the_disk_was_full()
    {
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store, new() { MaximumPages = 80 });
        await using (IFactSession full = await store.WriteAsync())
        {
            await Assert.ThrowsAsync<FactStoreException>(async () =>
            {
                for (int i = 1; i < 200; i++) await full.AppendAsync(StoreSamples.Record(i));
            });
        }

        await using IFactSession session = await store.WriteAsync();
        Assert.Equal(1, await session.AppendAsync(StoreSamples.Record(1)));
        await session.CommitAsync();
    }

    [Fact]
    public async Task A_store_opened_for_reading_is_not_written()
    {
        FactStoreException missing = await Assert.ThrowsAsync<FactStoreException>(() => SqliteFactStore.OpenAsync(_folder.Store, new() { IsReadOnly = true }));
        Assert.Contains("no store", missing.Message, StringComparison.Ordinal);
        await AddAsync(1);
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store, new() { IsReadOnly = true });
        Assert.True(store.IsReadOnly);
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(async () => await store.WriteAsync());
        Assert.Contains("reading only", e.Message, StringComparison.Ordinal);
        await using IFactSession session = await store.ReadAsync();
        Assert.NotNull(await session.ResultAsync(1));
        Assert.Empty(await store.CheckAsync());
    }

    [Fact]
    [SuppressMessage("Interoperability", "CA1416", Justification = "Not on Windows, where the test does nothing.")]
    public async Task A_read_only_file_is_read_but_not_written()
    {
        await AddAsync(1);
        // The superuser may write everything; Windows has other rights.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Equal(1, await CountAsync());
            return;
        }

        File.SetUnixFileMode(_folder.Store, UnixFileMode.UserRead);
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(async () => await store.WriteAsync());
        Assert.Contains("read-only", e.Message, StringComparison.Ordinal);
        await using IFactSession session = await store.ReadAsync();
        Assert.NotNull(await session.ResultAsync(1));
    }

    [Fact]
    public async Task A_second_writer_waits_and_then_gives_up()
    {
        await using SqliteFactStore one = await SqliteFactStore.OpenAsync(_folder.Store);
        await using SqliteFactStore two = await SqliteFactStore.OpenAsync(_folder.Store, new() { BusyTimeout = TimeSpan.FromMilliseconds(100) });
        await using (IFactSession first = await one.WriteAsync())
        {
            await first.AppendAsync(StoreSamples.Record(1));
            FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(async () => await two.WriteAsync());
            Assert.Contains("another process", e.Message, StringComparison.Ordinal);
            Assert.Contains(_folder.Store, e.Message, StringComparison.Ordinal);
            await first.CommitAsync();
        }

        await using IFactSession second = await two.WriteAsync();
        Assert.Equal(2, await second.AppendAsync(StoreSamples.Record(2)));
        await second.CommitAsync();
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Damage_is_found_and_told()
    {
        for (int i = 1; i <= 30; i++) await AddAsync(i);
        byte[] bytes = await File.ReadAllBytesAsync(_folder.Store);
        // All but the schema and the first pages is noise.
        for (int i = 120_000; i < bytes.Length; i++) bytes[i] = (byte)(i * 31);
        await File.WriteAllBytesAsync(_folder.Store, bytes);

        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        Assert.NotEmpty(await store.CheckAsync());
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(CountAsync);
        Assert.Contains(_folder.Store, e.Message, StringComparison.Ordinal);
        Assert.Contains("backup", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_and_a_gap_are_told()
    {
        for (int i = 1; i <= 5; i++) await AddAsync(i);
        Sql("DELETE FROM records WHERE sequence = 2; UPDATE records SET body = x'01020304' WHERE sequence = 4");
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        ValueList<string> problems = await store.CheckAsync();
        Assert.Equal(2, problems.Count);
        Assert.Contains("no record 2", problems[0], StringComparison.Ordinal);
        Assert.Contains("record 4 cannot be read", problems[1], StringComparison.Ordinal);
        FactStoreException e = await Assert.ThrowsAsync<FactStoreException>(CountAsync);
        Assert.Contains("record 4", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.ReadAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.WriteAsync());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SqliteFactStoreOptions { BusyTimeout = TimeSpan.FromSeconds(-1) });
        await Assert.ThrowsAsync<ArgumentException>(() => SqliteFactStore.OpenAsync(""));
    }

    private async Task AddAsync(int key)
    {
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        await using IFactSession session = await store.WriteAsync();
        await session.AppendAsync(StoreSamples.Record(key));
        await session.CommitAsync();
    }

    private async Task<int> CountAsync()
    {
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        await using IFactSession session = await store.ReadAsync();
        int count = 0;
        await foreach (FactRecord record in session.RecordsAsync()) count += record.Sequence > 0 ? 1 : 0;
        return count;
    }

    private object? Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Store};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
