namespace FactTrack.Tests;

/// <summary>What docs/facts.md shows of stores compiles and does what it says.</summary>
public class FactsManualTests
{
    [Fact]
    public async Task Facts_are_kept_in_a_file()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Store;
        await using (SqliteFactStore store = await SqliteFactStore.OpenAsync(file, new() { KeepText = KeepText.Evidence }))
        {
            var tracker = new FactTracker(store);
            await tracker.AddAsync(ClaimExtractor.Default.Extract("The council closed the Norrvik bridge."));
            Assert.Empty(await store.CheckAsync());
        }

        await using SqliteFactStore again = await SqliteFactStore.OpenAsync(file);
        Assert.NotEmpty((await new FactTracker(again).QueryAsync(new FactQuery())).Facts);
    }
}
