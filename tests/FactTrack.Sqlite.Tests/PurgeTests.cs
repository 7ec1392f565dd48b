using System.Text;

namespace FactTrack.Tests;

/// <summary>What is purged is in no byte of the file, nor of those beside it.</summary>
public sealed class PurgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Not_a_byte_of_a_purged_article_stays()
    {
        const string Secret = "Zyxwvut Qponmlk";
        byte[] compressed;
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store);
        await WriteAsync(store, async session =>
        {
            for (int i = 1; i <= 40; i++)
            {
                string words = i == 20 ? Secret : $"Other words {i}";
                ArticleRecord record = Record(i, words);
                await session.AppendAsync(record);
                await session.PutAsync([record.Article]);
                await session.PutAsync([.. record.Claims]);
                await session.PutAsync([StoreSamples.Fact($"f{i}", words)]);
                await session.PutAsync([StoreSamples.Change($"f{i}", i, $"a-{i}") with { Told = words }]);
            }
        });
        using (Connection connection = Connection.Open(_folder.Store, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly, TimeSpan.Zero))
        using (Statement select = connection.Prepare("SELECT body, result FROM records WHERE article_id = 'a-20'"))
        {
            Assert.True(select.Step());
            compressed = select.Bytes(1)[300..332].ToArray();
            Assert.Contains(Secret, Encoding.UTF8.GetString(Compressed.Read(select.Bytes(0))), StringComparison.Ordinal);
        }

        Assert.True(IsInFiles(Encoding.UTF8.GetBytes(Secret)));
        Assert.True(IsInFiles("zyxwvut"u8));
        Assert.True(IsInFiles(compressed));

        await WriteAsync(store, async session =>
        {
            await session.PurgeAsync("a-20", ["f20"]);
            ArticleRecord purged = Record(20, Secret).Purged();
            await session.PutAsync([purged.Article]);
            await session.PutAsync([.. purged.Claims]);
            await session.PutAsync([StoreSamples.Fact("f20", "")]);
        });

        Assert.False(IsInFiles(Encoding.UTF8.GetBytes(Secret)));
        Assert.False(IsInFiles("Zyxwvut"u8));
        Assert.False(IsInFiles("zyxwvut"u8)); // as the index of words writes it
        Assert.False(IsInFiles(compressed));
        Assert.Empty(await store.CheckAsync());
        await using IFactSession read = await store.ReadAsync();
        Assert.Single((await read.QueryAsync(new() { Text = "other 21" })).Facts);
        Assert.NotNull(await read.ResultAsync(21));
    }

    [Fact]
    public async Task A_reader_delays_the_cleaning_until_the_next_commit()
    {
        const string Secret = "Zyxwvut Qponmlk";
        await using SqliteFactStore store = await SqliteFactStore.OpenAsync(_folder.Store, new() { BusyTimeout = TimeSpan.Zero });
        await WriteAsync(store, session => session.PutAsync([StoreSamples.Change("f", 0) with { Told = Secret }]));
        await using (IFactSession reader = await store.ReadAsync())
        {
            await WriteAsync(store, session => session.PurgeAsync("a-1", ["f"]));
            Assert.True(IsInFiles(Encoding.UTF8.GetBytes(Secret)));
            await foreach (FactChange change in reader.ChangesAsync(default)) Assert.Equal(Secret, change.Told);
        }

        await WriteAsync(store, session => session.PutAsync([StoreSamples.Change("g", 1)]));
        Assert.False(IsInFiles(Encoding.UTF8.GetBytes(Secret)));
    }

    private static ArticleRecord Record(int i, string words)
    {
        ArticleRecord record = StoreSamples.Record(i, $"a-{i}");
        ExtractionResult result = record.Result!;
        var random = new Random(i);
        string noise = string.Concat(Enumerable.Range(0, 400).Select(_ => (char)random.Next('!', '~')));
        return record with
        {
            Article = record.Article with { Title = words },
            Result = result with { Article = result.Article with { Metadata = [new("noise", noise)] } },
            Claims = [.. record.Claims.Select(claim => claim with { Report = new ReportSketch { Told = words }.ToBytes() })],
        };
    }

    private static async Task WriteAsync(SqliteFactStore store, Func<IFactSession, ValueTask> change)
    {
        await using IFactSession session = await store.WriteAsync();
        await change(session);
        await session.CommitAsync();
    }

    private bool IsInFiles(ReadOnlySpan<byte> bytes)
    {
        foreach (string file in Directory.EnumerateFiles(_folder.Root))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            if (copy.GetBuffer().AsSpan(0, (int)copy.Length).IndexOf(bytes) >= 0) return true;
        }

        return false;
    }
}
