namespace FactTrack;

/// <summary>A report of a fact with what it takes to read the fact: the claim's sketch and its article.</summary>
internal sealed record FactMember(TrackedClaim Claim, TrackedArticle Article, ReportSketch Report)
{
    /// <summary>The report's id (<see cref="FactReport.Id"/>).</summary>
    public string Id => $"{Article.ArticleId}@{Article.Version}#{Claim.Id}";

    /// <summary>True if a later version of the article has taken this one's place.</summary>
    public bool IsSuperseded { get; init; }
}
