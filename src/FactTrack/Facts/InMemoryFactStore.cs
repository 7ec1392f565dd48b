namespace FactTrack;

/// <summary>Keeps everything in memory: for tests, notebooks and short runs. Nothing outlives the object.</summary>
/// <remarks>Readers see the state of the last commit before they began, and never wait.</remarks>
/// <threadsafety>All members are safe for any number of threads.</threadsafety>
public sealed class InMemoryFactStore : IFactStore
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private volatile MemoryState _state = new();

    /// <inheritdoc/>
    public ValueTask<IFactSession> ReadAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(new MemorySession(_state));
    }

    /// <inheritdoc/>
    public async ValueTask<IFactSession> WriteAsync(CancellationToken cancellation = default)
    {
        await _writer.WaitAsync(cancellation).ConfigureAwait(false);
        return new MemorySession(_state, state => _state = state, () => _writer.Release());
    }

    /// <summary>Does nothing: there is nothing to close.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
