namespace FactTrack;

/// <summary>A change of what is known of a fact.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactChange
{
    /// <summary>What changed.</summary>
    public required FactChangeKind Kind { get; init; }

    /// <summary>The fact.</summary>
    public required string FactId { get; init; }

    /// <summary>The fact in one sentence, as it is now.</summary>
    public required string Told { get; init; }

    /// <summary>When the tracker recorded it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The article that brought the change, or null where a review did.</summary>
    public string? ArticleId { get; init; }

    /// <summary>What was before, as text; null where there was nothing.</summary>
    public string? Before { get; init; }

    /// <summary>What is now, as text; null where there is nothing any more.</summary>
    public string? After { get; init; }

    /// <summary>The same without a word of an article.</summary>
    public FactChange WithoutWords() => this with { Told = "", Before = null, After = null };

    /// <summary>The change in one line.</summary>
    public override string ToString() => $"{Kind}: {Told} ({Before} -> {After})";
}
