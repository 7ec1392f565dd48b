namespace FactTrack;

/// <summary>A version of an article as a tracker keeps it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TrackedArticle
{
    /// <summary>A stable hash of the article's id and this version.</summary>
    public required long Key { get; init; }

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Which version of it: a hash of its content.</summary>
    public required string Version { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its headline.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>When this version was told: modified, or else published; null if the article has no time.</summary>
    public PublicationTime? ToldAt { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>What stories and happenings are found by; opaque to stores.</summary>
    public ReadOnlyMemory<byte> Sketch { get; init; }

    /// <summary>Derived: the key of the version that founds its story; 0 before it is placed.</summary>
    public long Story { get; init; }

    /// <summary>Derived: the key of the version that founds its happening; 0 before it is placed.</summary>
    public long Event { get; init; }

    /// <summary>True once its text was purged.</summary>
    public bool IsPurged { get; init; }

    /// <summary>The same without a word of the article.</summary>
    public TrackedArticle WithoutWords() => this with { Title = null, Url = null, IsPurged = true };

    /// <summary>Equal if all is equal, sketches by their bytes.</summary>
    public bool Equals(TrackedArticle? other) =>
        other is not null && Key == other.Key && ArticleId == other.ArticleId && Version == other.Version && Publisher == other.Publisher && Title == other.Title && Url == other.Url
        && ToldAt == other.ToldAt && RecordedAt == other.RecordedAt && Story == other.Story && Event == other.Event && IsPurged == other.IsPurged
        && Sketch.Span.SequenceEqual(other.Sketch.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>The article and its version.</summary>
    public override string ToString() => $"{ArticleId}@{Version}";
}
