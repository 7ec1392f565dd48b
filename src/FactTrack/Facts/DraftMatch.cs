namespace FactTrack;

/// <summary>What is known around a draft.</summary>
/// <param name="Facts">For each claim of the draft the key of the fact that it would join, or null.</param>
/// <param name="Articles">The articles that most surely tell of the same happening, the surest first.</param>
internal sealed record DraftMatch(IReadOnlyList<long?> Facts, IReadOnlyList<TrackedArticle> Articles);
