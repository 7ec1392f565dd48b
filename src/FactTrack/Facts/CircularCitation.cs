namespace FactTrack;

/// <summary>Publishers that have one claim from each other, so that nobody has it from elsewhere: A cites B, and B cites A.</summary>
/// <param name="Citations">Each cites the publisher of the next, the last one that of the first; at least two.</param>
public sealed record CircularCitation(ValueList<Citation> Citations)
{
    /// <summary>The circles among articles, the shortest one through each citation; each circle once, in the order of publishers and article ids.</summary>
    /// <remarks>A publisher that cites itself ("told the Post") is no circle, nor are two that cite each other with different claims.</remarks>
    /// <param name="results">Articles on one happening, each with its publisher; others cannot be cited. Their order does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static ValueList<CircularCitation> Among(IEnumerable<ExtractionResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return CitationCircles.Among(results).Find();
    }

    /// <summary>Who cites whom.</summary>
    public override string ToString() => string.Join("; ", Citations);
}
