namespace FactTrack;

/// <summary>Where a fact tracker keeps what it knows: an append-only log of what came in, and what was derived from it.</summary>
/// <remarks>
/// A store holds and finds; it decides nothing. Everything derived can be made again from the log. One session may write at a time, any number may read beside it, each
/// seeing the state of the last commit before it began.
/// </remarks>
/// <threadsafety>Implementations must be safe for any number of threads; a session is for one at a time.</threadsafety>
public interface IFactStore : IAsyncDisposable
{
    /// <summary>Begins to read: one unchanging view of the last committed state.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<IFactSession> ReadAsync(CancellationToken cancellation = default);

    /// <summary>Begins to write, as soon as no other session writes. What is not committed is undone when the session is disposed.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="FactStoreException">The store cannot be written: read-only, full, of a newer schema, or held by another process.</exception>
    ValueTask<IFactSession> WriteAsync(CancellationToken cancellation = default);
}
