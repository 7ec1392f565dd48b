using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace FactTrack.Cli.Tests;

/// <summary>What the tool says when something is wrong with the file of facts; the file stays as it was.</summary>
public sealed class StoreFaultTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void NewerSchema_IsLeftAsItIs()
    {
        string database = news.Copy("newer.db");
        Sql(database, "PRAGMA user_version = 99");
        byte[] before = File.ReadAllBytes(news.Tool.PathOf(database));

        Tool.Result run = news.Tool.Run("track", "press", "--db", database);

        Assert.Equal(1, run.Exit);
        Assert.Contains("schema version 99", run.Error, StringComparison.Ordinal);
        Assert.Contains("Update", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(news.Tool.PathOf(database)));
    }

    [Fact]
    public void EarlierSchema_IsBroughtUpAndReadAsBefore()
    {
        string database = news.Copy("earlier.db");
        // The steps back from version 2.
        Sql(database, """
            CREATE TABLE later AS SELECT * FROM postings; DROP TABLE postings;
            CREATE TABLE postings (space INTEGER NOT NULL, month INTEGER NOT NULL, key INTEGER NOT NULL, day INTEGER NOT NULL, owner INTEGER NOT NULL,
                PRIMARY KEY (space, month, key, day, owner)) STRICT, WITHOUT ROWID;
            INSERT INTO postings SELECT space, day >> 5, key, day, owner FROM later; DROP TABLE later;
            CREATE TRIGGER facts_insert AFTER INSERT ON facts BEGIN SELECT 1; END;
            CREATE TRIGGER facts_delete AFTER DELETE ON facts BEGIN SELECT 1; END;
            CREATE TRIGGER facts_update AFTER UPDATE OF told ON facts BEGIN SELECT 1; END;
            PRAGMA user_version = 1;
            """);

        string line = """{"id":"late","publisher":"Harn Gazette","published":"2026-03-03T10:00:00Z","text":"A fire destroyed the Norrvik sawmill on Monday, the police said. At least 12 workers were hurt."}""";
        Tool.Result run = news.Tool.Run("track", news.Tool.File("late.jsonl", line), "--db", database);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("1 new article, ", run.Output, StringComparison.Ordinal);
        // It found the copies that were indexed before.
        Assert.Contains("Harn Gazette", news.Tool.Run("show", news.FireId(), "--db", database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedFile_IsTold()
    {
        string database = news.Copy("damaged.db");
        byte[] bytes = File.ReadAllBytes(news.Tool.PathOf(database));
        for (int i = 8192; i < bytes.Length; i++) bytes[i] = (byte)(i * 31);
        File.WriteAllBytes(news.Tool.PathOf(database), bytes);

        Tool.Result run = news.Tool.Run("track", "press/old", "--db", database);

        Assert.Equal(1, run.Exit);
        Assert.Contains("damaged", run.Error, StringComparison.Ordinal);
        Assert.Contains("backup", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondWriter_WaitsAndThenSaysSo()
    {
        string database = news.Copy("busy.db");
        using var other = new SqliteConnection($"Data Source={news.Tool.PathOf(database)};Pooling=False");
        other.Open();
        using SqliteTransaction writing = other.BeginTransaction(deferred: false);

        Tool.Result run = news.Tool.Run("track", news.Tool.File("busy.txt", "The council opened a bridge."), "--db", database);

        Assert.Equal(1, run.Exit);
        Assert.Contains("being written by another process", run.Error, StringComparison.Ordinal);
        writing.Rollback();
        Assert.Equal(0, news.Tool.Run("track", "busy.txt", "--db", database).Exit);
    }

    [Fact]
    public async Task FullDisk_IsToldAndLaterItGoesOn()
    {
        // Linux can refuse a process files beyond a size.
        if (!OperatingSystem.IsLinux()) return;
        string database = news.Copy("full.db"), lines = news.Tool.File("many.jsonl", GeneratedNews.Lines(200, seed: 7));
        var start = new ProcessStartInfo("/bin/sh")
        {
            WorkingDirectory = news.Tool.PathOf("."), RedirectStandardError = true, RedirectStandardOutput = true, Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"trap '' XFSZ; ulimit -f 1000; exec dotnet exec '{Path.Combine(AppContext.BaseDirectory, "FactTrack.Cli.dll")}' track {lines} --db {database}");
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("all that was committed is safe", error, StringComparison.Ordinal);
        await output;
        Tool.Result again = news.Tool.Run("track", lines, "--db", database);
        Assert.Equal(0, again.Exit);
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(news.Tool.PathOf(database));
        Assert.Empty(await store.CheckAsync());
    }

    private void Sql(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={news.Tool.PathOf(database)};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
