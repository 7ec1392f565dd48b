namespace FactTrack;

/// <summary>What was found in one article. Equal by value; the <see cref="Document"/> does not count.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ExtractionResult
{
    /// <summary>The article, as it was given.</summary>
    public required Article Article { get; init; }

    /// <summary>The article's id, or one made from its content where it has none.</summary>
    public required string ArticleId { get; init; }

    /// <summary>What made this result.</summary>
    public required ExtractorVersions Extractor { get; init; }

    /// <summary>The claims, in the order of the text.</summary>
    public ValueList<Claim> Claims { get; init; } = [];

    /// <summary>Who and what the claims and their sources speak of.</summary>
    public ValueList<Entity> Entities { get; init; } = [];

    /// <summary>What limited the reading of this text.</summary>
    public ValueList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>All layers, or null where the options drop them (<see cref="ExtractionOptions.KeepDocument"/>).</summary>
    public Document? Document { get; init; }

    /// <summary>The claims that carry the story, the weightiest first; of equals, the earlier one.</summary>
    /// <remarks>
    /// A claim weighs by the share of the headline's words that it has (3; all of it where the headline repeats it, half where nothing but the headline says it), its place in the text (2 at the
    /// beginning, half of that after a tenth), how often its most mentioned entity is mentioned again (2 for the most mentioned of all), further evidence (1 for two repeats),
    /// its kind (1 for events, plans and figures, less for statements, assessments, states and nouns) and an amount (0.5); half as much if it is
    /// <see cref="Certainty.Unknown"/> or stands in a caption or sub-heading, and less the less sure it is. What was said weighs little beside the saying of
    /// it, and a second claim of a sentence less than the first. The weights order one article's claims; they compare nothing across articles.
    /// </remarks>
    /// <param name="count">How many, 0 or more; all of them if there are fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ValueList<Claim> KeyClaims(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ClaimSalience(this).Top(count);
    }

    /// <summary>The same result without its layers, for keeping many in memory.</summary>
    public ExtractionResult WithoutDocument() => this with { Document = null };

    /// <inheritdoc/>
    public bool Equals(ExtractionResult? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ArticleId == other.ArticleId && Article.Equals(other.Article) && Extractor.Equals(other.Extractor)
            && Claims.Equals(other.Claims) && Entities.Equals(other.Entities) && Warnings.Equals(other.Warnings));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ArticleId, Claims.Count, Extractor);

    /// <summary>The id and the number of claims.</summary>
    public override string ToString() => $"{ArticleId}: {Claims.Count} claims";
}
