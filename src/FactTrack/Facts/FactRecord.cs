namespace FactTrack;

/// <summary>An entry of a store's log: something that came in. What is known follows from the set of entries.</summary>
/// <threadsafety>Immutable.</threadsafety>
public abstract record FactRecord
{
    private protected FactRecord()
    {
    }

    /// <summary>Its place in the log, from 1 on; 0 until a store has it.</summary>
    public long Sequence { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset RecordedAt { get; init; }
}
