namespace FactTrack;

/// <summary>A version of an article, and how another hangs together with it.</summary>
/// <param name="Article">The version.</param>
/// <param name="Link">The link.</param>
internal readonly record struct LinkedArticle(TrackedArticle Article, ArticleLink Link);
