using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Tests;

/// <summary>A process that writes is killed at random moments: all that it said was committed is there.</summary>
public sealed class KillTests
{
    private const string Writer = "write-until-killed";

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20251122);
        long last = 0;
        for (int kill = 0; kill < 20; kill++)
        {
            long acknowledged = await WriteAndKillAsync(folder.Store, TimeSpan.FromMilliseconds(random.Next(5, 250)));

            await using SqliteFactStore store = await SqliteFactStore.OpenAsync(folder.Store);
            Assert.Empty(await store.CheckAsync());
            await using IFactSession session = await store.ReadAsync();
            long expected = 0;
            await foreach (FactRecord record in session.RecordsAsync(last))
            {
                Assert.Equal(last + ++expected, record.Sequence);
                // What goes with a record came with it, and once.
                long key = ((ArticleRecord)record).Article.Key;
                Assert.Equal(2, (await session.ClaimsAsync([key])).Count);
                Assert.Equal(2, (await session.FindAsync(IndexSpace.Facts, [key], DayWindow.All)).Count);
                Assert.Single(await session.FactsAsync([$"f{key}"]));
            }

            last += expected;
            Assert.True(last >= acknowledged, $"{acknowledged} records were acknowledged, {last} are there.");
        }

        Assert.True(last > 20, $"Only {last} records were written in 20 runs.");
    }

    /// <summary>The program of the other process; xunit does not use it.</summary>
    internal static async Task Main(string[] arguments)
    {
        if (arguments is not [Writer, var path]) return;
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(path);
        await using IFactSession session = await store.WriteAsync();
        long last = 0;
        await foreach (FactRecord record in session.RecordsAsync()) last = record.Sequence;
        for (; ; )
        {
            long key = ++last;
            long sequence = await session.AppendAsync(StoreSamples.Record(key, claims: 0));
            await session.PutAsync([StoreSamples.Article(key)]);
            await session.PutAsync([StoreSamples.Claim(key, 0), StoreSamples.Claim(key, 1)]);
            await session.IndexAsync(IndexSpace.Facts, 100, [new(key, new(key, 0)), new(key, new(key, 1))]);
            await session.PutAsync([StoreSamples.Fact($"f{key}")]);
            await session.CommitAsync();
            Console.WriteLine(sequence);
            await Console.Out.FlushAsync();
        }
    }

    private static async Task<long> WriteAndKillAsync(string path, TimeSpan after)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(KillTests).Assembly.Location, Writer, path]) { RedirectStandardOutput = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase)) start.FileName = "dotnet";
        using Process process = Process.Start(start)!;
        // From the first commit on, so that the moment falls among the writing and not into the start of the runtime.
        string? first = await process.StandardOutput.ReadLineAsync();
        await Task.Delay(after);
        process.Kill();
        string[] lines = [first!, .. (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        await process.WaitForExitAsync();
        return long.Parse(lines[^1], CultureInfo.InvariantCulture);
    }
}
