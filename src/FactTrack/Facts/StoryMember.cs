namespace FactTrack;

/// <summary>An article of a story.</summary>
/// <param name="Article">The article in one version.</param>
/// <param name="Difference">What it changed of the earliest member; null for that one itself, where a text was purged, and in <see cref="NewsEvent.Stories"/>.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record StoryMember(TrackedArticle Article, StoryDifference? Difference);
