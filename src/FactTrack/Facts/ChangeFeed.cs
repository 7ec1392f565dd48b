using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FactTrack;

/// <summary>Passes changes on to whoever listens.</summary>
internal sealed class ChangeFeed
{
    private readonly object _lock = new();
    private readonly List<ChannelWriter<FactChange>> _listeners = [];

    public void Tell(IEnumerable<FactChange> changes)
    {
        ChannelWriter<FactChange>[] listeners;
        lock (_lock) listeners = [.. _listeners];
        if (listeners.Length == 0) return;
        foreach (FactChange change in changes)
            foreach (ChannelWriter<FactChange> listener in listeners) listener.TryWrite(change);
    }

    public IAsyncEnumerable<FactChange> Listen(CancellationToken cancellation)
    {
        // Begins to listen at once, not at the first step of the loop.
        var channel = Channel.CreateUnbounded<FactChange>(new() { SingleReader = true });
        lock (_lock) _listeners.Add(channel.Writer);
        return ReadAsync(channel, cancellation);
    }

    private async IAsyncEnumerable<FactChange> ReadAsync(Channel<FactChange> channel, CancellationToken cancellation, [EnumeratorCancellation] CancellationToken enumeration = default)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, enumeration);
        try
        {
            while (await channel.Reader.WaitToReadAsync(both.Token).ConfigureAwait(false))
                while (channel.Reader.TryRead(out FactChange? change)) yield return change;
        }
        finally
        {
            lock (_lock) _listeners.Remove(channel.Writer);
        }
    }
}
