namespace FactTrack;

/// <summary>A claim that lost a caution on its way from one text to another: between versions of an article, or between outlets.</summary>
/// <param name="Kind">What was lost.</param>
/// <param name="Earlier">The claim as the earlier text has it.</param>
/// <param name="Later">The claim as the later text has it.</param>
/// <param name="Lost">The words of the earlier text that are gone or altered, or null where none tell.</param>
public sealed record Drift(DriftKind Kind, Claim Earlier, Claim Later, TextPart? Lost)
{
    /// <summary>The drifts between two texts, in the order of the earlier one; empty for equal texts.</summary>
    /// <param name="earlier">The earlier version, or the text that was drawn from; layers are not needed.</param>
    /// <param name="later">The later version, or the text that draws from it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Drift> Between(ExtractionResult earlier, ExtractionResult later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return ReferenceEquals(earlier, later) ? [] : new DriftFinder(earlier.Article, later.Article).Find(StoryDifference.Between(earlier, later));
    }

    /// <summary>What was lost, and the claim before and after.</summary>
    public override string ToString() => $"{Kind}: {Earlier} -> {Later}";
}
