namespace FactTrack;

/// <content>Happenings and stories.</content>
public sealed partial class FactTracker
{
    /// <summary>A happening with its stories, and how many people it killed and injured by all its reports together.</summary>
    /// <param name="id">The happening's id (<see cref="TrackingReport.EventId"/>, <see cref="FactSummary.EventId"/>).</param>
    /// <param name="asOf">What was known then; now where null. Articles are grouped as they are now.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The happening, or null if there is none of that id, or was none then.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id of a happening.</exception>
    public async Task<NewsEvent?> EventAsync(string id, AsOf? asOf = null, CancellationToken cancellation = default)
    {
        long key = FactId.ReadEvent(id, nameof(id));
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new EventAssembler(session).EventAsync(key, asOf, cancellation).ConfigureAwait(false);
    }

    /// <summary>A story with its members, and what each of them changed of the earliest.</summary>
    /// <param name="id">The story's id (<see cref="TrackingReport.StoryId"/>, <see cref="FactReport.StoryId"/>).</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The story, or null if there is none of that id.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id of a story.</exception>
    public async Task<Story?> StoryAsync(string id, CancellationToken cancellation = default)
    {
        long key = FactId.ReadStory(id, nameof(id));
        await using IFactSession session = await _store.ReadAsync(cancellation).ConfigureAwait(false);
        return await new EventAssembler(session).StoryAsync(key, cancellation).ConfigureAwait(false);
    }
}
