namespace FactTrack;

/// <summary>What adding an article did.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TrackingReport
{
    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>What it was.</summary>
    public required TrackingOutcome Outcome { get; init; }

    /// <summary>The version: a hash of its content.</summary>
    public required string Version { get; init; }

    /// <summary>The number of its claims.</summary>
    public int Claims { get; init; }

    /// <summary>The story that it is a copy of, or its own.</summary>
    public required string StoryId { get; init; }

    /// <summary>The happening that it is about.</summary>
    public required string EventId { get; init; }

    /// <summary>What changed, in order. Of a batch the last one new, in the order of telling, also has what changed by placing later articles again.</summary>
    public ValueList<FactChange> Changes { get; init; } = [];
}
