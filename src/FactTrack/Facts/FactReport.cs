namespace FactTrack;

/// <summary>One claim of one version of an article that reports a fact.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactReport
{
    /// <summary>The report's id: the article's, its version's and the claim's.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Which version of the article: a hash of its content.</summary>
    public required string Version { get; init; }

    /// <summary>The claim as the article has it, with its words and chain of sources; null once the article's text was purged.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The article's headline, if it has one.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, for people: <see cref="Publisher"/>, else the host of <see cref="Url"/> (of the page itself where that is a copy in a web archive), else null.</summary>
    public string? Outlet => Publisher ?? WebHost.Of(Url);

    /// <summary>The story that the article is a copy of, or its own.</summary>
    public required string StoryId { get; init; }

    /// <summary>When it was told: the time of this version, or null if the article has none.</summary>
    public PublicationTime? ToldAt { get; init; }

    /// <summary>When the tracker recorded it.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The key of its origin (<see cref="Origin.Key"/>), or null where it adds none.</summary>
    public string? Origin { get; init; }

    /// <summary>What is to be known of it.</summary>
    public ReportMarks Marks { get; init; }

    /// <summary>The publisher and the claim in one sentence.</summary>
    public override string ToString() => $"{Publisher ?? ArticleId}: {Claim?.Describe() ?? "(purged)"}";
}
