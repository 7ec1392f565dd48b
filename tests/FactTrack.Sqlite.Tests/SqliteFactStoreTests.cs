namespace FactTrack.Tests;

/// <summary>The contract of stores, kept by a file.</summary>
public sealed class SqliteFactStoreTests : FactStoreContract
{
    private readonly TemporaryFolder _folder = new();

    protected override async Task<IFactStore> OpenAsync() => await SqliteFactStore.OpenAsync(_folder.Store);

    public override async Task DisposeAsync()
    {
        Assert.Empty(await ((SqliteFactStore)Store).CheckAsync());
        await base.DisposeAsync();
        _folder.Dispose();
    }
}
