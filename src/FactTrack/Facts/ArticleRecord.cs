namespace FactTrack;

/// <summary>A version of an article came in.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ArticleRecord : FactRecord
{
    /// <summary>The version as the tracker keeps it: id, times, publisher, sketch.</summary>
    public required TrackedArticle Article { get; init; }

    /// <summary>Its claims as the tracker keeps them: sketches that outlast the text.</summary>
    public required ValueList<TrackedClaim> Claims { get; init; }

    /// <summary>What was found in it, without layers; null once it is purged.</summary>
    public ExtractionResult? Result { get; init; }

    /// <summary>What made the result.</summary>
    public required ExtractorVersions Extractor { get; init; }

    /// <summary>The same record without a word of the article: no result, no headline, sketches without words.</summary>
    public ArticleRecord Purged() => this with
    {
        Result = null,
        Article = Article.WithoutWords(),
        Claims = [.. Claims.Select(claim => claim.WithoutWords())],
    };
}
