namespace FactTrack;

/// <summary>How two articles hang together.</summary>
/// <param name="Happening">The score of one happening (<see cref="NewsEventMatcher.Score"/>).</param>
/// <param name="Copied">How much of the shorter one stands in the other (<see cref="StoryMatcher.Containment"/>).</param>
internal readonly record struct ArticleLink(double Happening, double Copied)
{
    /// <summary>The link of two versions of an article.</summary>
    public static ArticleLink OfVersions => new(1, 1);

    /// <summary>The link of two articles.</summary>
    public static ArticleLink Of(ArticleSketch a, ArticleSketch b) => new(NewsEventMatcher.Score(a, b), StoryMatcher.Containment(a, b));

    /// <summary>True if the one is a copy of the other, or both are of one text.</summary>
    public bool IsOneStory => Copied >= StoryMatcher.Threshold;

    /// <summary>True if both tell of one happening.</summary>
    public bool IsOneHappening => Happening >= NewsEventMatcher.Threshold;

    /// <summary>How surely both tell of one happening, as claims are compared: one half at the threshold, and none below half of it.</summary>
    public double Affinity => IsOneStory ? 1 : Happening < NewsEventMatcher.Threshold / 2 ? 0 : Math.Min(1, Happening / (2 * NewsEventMatcher.Threshold));
}
