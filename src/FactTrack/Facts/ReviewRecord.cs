namespace FactTrack;

/// <summary>A person decided something.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ReviewRecord : FactRecord
{
    /// <summary>The decision.</summary>
    public required Review Review { get; init; }
}
