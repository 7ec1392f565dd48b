namespace FactTrack;

/// <summary>Two articles, or two versions of one, side by side: what was added, dropped and changed, and which cautions were lost.</summary>
/// <param name="Earlier">The earlier text, or the one that is drawn from.</param>
/// <param name="Later">The later text.</param>
/// <param name="Differences">The claims and words that differ.</param>
/// <param name="Drifts">What claims lost, in the order of the earlier text.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ArticleDifference(ExtractionResult Earlier, ExtractionResult Later, StoryDifference Differences, ValueList<Drift> Drifts)
{
    /// <summary>Compares two texts; layers are not needed.</summary>
    /// <param name="earlier">The earlier version, or the text that was drawn from.</param>
    /// <param name="later">The later version, or the text that draws from it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ArticleDifference Between(ExtractionResult earlier, ExtractionResult later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var differences = StoryDifference.Between(earlier, later);
        return new ArticleDifference(earlier, later, differences, new DriftFinder(earlier.Article, later.Article).Find(differences));
    }

    /// <summary>True if nothing differs.</summary>
    public bool IsEmpty => Differences.IsEmpty;

    /// <summary>All differences and drifts, one a line.</summary>
    public override string ToString() => string.Join('\n', Differences.Claims.Concat<object>(Differences.Texts).Concat(Drifts));
}
