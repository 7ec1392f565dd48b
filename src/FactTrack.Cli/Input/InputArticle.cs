namespace FactTrack.Cli;

/// <summary>An article as it was read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Name">The input that it comes from, as the user wrote it.</param>
/// <param name="Warning">What was guessed in reading its bytes, if anything.</param>
internal sealed record InputArticle(Article Article, string Name, DocumentWarning? Warning = null);
