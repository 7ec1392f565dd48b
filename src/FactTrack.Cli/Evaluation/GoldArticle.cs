namespace FactTrack.Cli.Evaluation;

/// <summary>An article and the claims that ought to be found in it.</summary>
/// <param name="Place">Where it stands, <c>gold.jsonl, line 3</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Claims">The claims.</param>
/// <param name="IsComplete">True if they are all claims of the article: then any other one that is found is wrong.</param>
internal sealed record GoldArticle(string Place, Article Article, IReadOnlyList<GoldClaim> Claims, bool IsComplete);
