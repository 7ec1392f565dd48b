namespace FactTrack;

/// <summary>The text of an article was taken out.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PurgeRecord : FactRecord
{
    /// <summary>The article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}
