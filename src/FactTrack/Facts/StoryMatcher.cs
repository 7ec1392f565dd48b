namespace FactTrack;

/// <summary>Tells copies: articles that are one text, lightly edited or not.</summary>
internal static class StoryMatcher
{
    /// <summary>The containment from which two articles are copies.</summary>
    public const double Threshold = 0.5;

    // Where the prose is another, what is the same is the page around it.
    private const double LeastProse = 0.3;

    /// <summary>How much of the shorter article stands in the other: the share of its runs of eight words, 0 to 1; 0 where that is surely below the threshold, or where their prose has little in common.</summary>
    public static double Containment(ArticleSketch a, ArticleSketch b)
    {
        if (!ShingleSet.MayContain(a.Shingles, b.Shingles, Threshold)) return 0;
        (double all, double prose) = ShingleSet.Containment(a.Shingles, b.Shingles);
        return prose < LeastProse ? 0 : all;
    }
}
