using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FactTrack.Cli.Tests;

/// <summary>
/// The tool is killed while it tracks, at random moments, and run again: what was there stays, nothing counts twice, and in the end all is as without the kills.
/// <c>FACTTRACK_KILL_ARTICLES</c> sets how many articles, 1,200 by default.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 20;

    private static readonly int s_articles = int.TryParse(Environment.GetEnvironmentVariable("FACTTRACK_KILL_ARTICLES"), CultureInfo.InvariantCulture, out int given) ? given : 1200;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Killed_and_run_again_it_ends_where_an_undisturbed_run_ends()
    {
        string news = _tool.File("news.jsonl", GeneratedNews.Lines(s_articles, seed: 20261122));
        var random = new Random(20261122);
        (TimeSpan first, TimeSpan all) = await UndisturbedAsync(news);

        long known = 0;
        int kills = 0;
        while (kills < Kills)
        {
            using Process process = _tool.Start("track", news, "--db", "killed.db");
            // From shortly before the first commit on; later where there are many articles, so that the kills spread over them.
            TimeSpan window = TimeSpan.FromSeconds(Math.Max(first.TotalSeconds * 0.6, (1.2 * all / Kills).TotalSeconds));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay((first * 0.6) + (window * random.NextDouble())));
            bool ended = process.HasExited;
            long seen = Records("killed.db");
            if (ended) break;
            process.Kill();
            await process.WaitForExitAsync();
            kills++;

            // What a reader saw was committed, and what was committed is there.
            long there = Records("killed.db");
            Assert.True(there >= seen && seen >= known, $"{known} records, then {seen}; {there} after the kill.");
            known = there;
        }

        Assert.True(kills >= Kills / 2, $"Only {kills} kills fell into the tracking.");
        // What is left may take as long as all of it.
        using (Process last = _tool.Start("track", news, "--db", "killed.db"))
        {
            await last.WaitForExitAsync();
            Assert.Equal(0, last.ExitCode);
        }

        await AssertSameAsync("whole.db", "killed.db");
    }

    private async Task<(TimeSpan First, TimeSpan All)> UndisturbedAsync(string news)
    {
        var watch = Stopwatch.StartNew();
        TimeSpan? first = null;
        using Process process = _tool.Start("track", news, "--db", "whole.db");
        while (!process.HasExited)
        {
            await Task.Delay(10);
            if (first is null && Records("whole.db") > 0) first = watch.Elapsed;
        }

        Assert.Equal(0, process.ExitCode);
        return (first ?? watch.Elapsed, watch.Elapsed);
    }

    /// <summary>How many records a reader sees; 0 while there is no file or no table.</summary>
    private long Records(string database)
    {
        if (!File.Exists(_tool.PathOf(database))) return 0;
        using var connection = new SqliteConnection($"Data Source={_tool.PathOf(database)};Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM records";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    private async Task AssertSameAsync(string expected, string actual)
    {
        await using SqliteFactStore one = await SqliteFactStore.OpenAsync(_tool.PathOf(expected)), other = await SqliteFactStore.OpenAsync(_tool.PathOf(actual));
        Assert.Empty(await other.CheckAsync());
        string[] articles = await ArticlesAsync(one), facts = await FactsAsync(one), changes = await ChangesAsync(one);
        Assert.Equal(articles, await ArticlesAsync(other));
        Assert.Equal(facts, await FactsAsync(other));
        Assert.Equal(changes, await ChangesAsync(other));
        Assert.True(articles.Length > s_articles * 9 / 10 && facts.Length > s_articles / 2 && changes.Length > facts.Length, $"{articles.Length} articles, {facts.Length} facts, {changes.Length} changes.");
    }

    /// <summary>Every version in the log, in order, with its story and happening.</summary>
    private static async Task<string[]> ArticlesAsync(SqliteFactStore store)
    {
        var lines = new List<string>();
        await using IFactSession session = await store.ReadAsync();
        await foreach (FactRecord record in session.RecordsAsync())
        {
            TrackedArticle article = (await session.ArticlesAsync([((ArticleRecord)record).Article.Key]))[0];
            lines.Add($"{article} {article.Story:x} {article.Event:x} {((ArticleRecord)record).Claims.Count}");
        }

        Assert.Equal(lines.Count, lines.Distinct().Count());
        return [.. lines];
    }

    /// <summary>Every fact with its reports, readings and figures, by a search so that its index takes part.</summary>
    private static async Task<string[]> FactsAsync(SqliteFactStore store)
    {
        var lines = new List<string>();
        var tracker = new FactTracker(store);
        for (var query = new FactQuery { Limit = 500 }; ;)
        {
            FactPage page = await tracker.QueryAsync(query);
            lines.AddRange(page.Facts.Select(fact => FactTrackJson.Serialize(fact, indented: false)));
            if (page.Next is null) break;
            query = query with { After = page.Next };
        }

        foreach (string words in (string[])["sawmill damaged", "denied", "injured people"])
            lines.AddRange((await tracker.QueryAsync(new FactQuery { Text = words, Limit = 500 })).Facts.Select(fact => $"{words}: {fact.Id}"));
        return [.. lines];
    }

    /// <summary>The history without its moments.</summary>
    private static async Task<string[]> ChangesAsync(SqliteFactStore store)
    {
        var lines = new List<string>();
        await foreach (FactChange change in new FactTracker(store).ChangesSinceAsync(DateTimeOffset.MinValue)) lines.Add(FactTrackJson.Serialize(change with { At = default }, indented: false));
        return [.. lines];
    }
}
