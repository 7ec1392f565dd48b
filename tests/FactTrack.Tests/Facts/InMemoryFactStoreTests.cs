namespace FactTrack.Tests;

/// <summary>The contract of stores, kept in memory.</summary>
public sealed class InMemoryFactStoreTests : FactStoreContract
{
    protected override Task<IFactStore> OpenAsync() => Task.FromResult<IFactStore>(new InMemoryFactStore());
}
