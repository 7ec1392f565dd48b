using System.Globalization;

namespace FactTrack;

/// <summary>A claim of an article that tells of the same happening as a draft.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Article">Its article.</param>
/// <param name="Result">What was found in that.</param>
internal readonly record struct NearReport(Claim Claim, TrackedArticle Article, ExtractionResult Result)
{
    /// <summary>The report's id (<see cref="FactReport.Id"/>).</summary>
    public string Id => $"{Article.ArticleId}@{Article.Version}#{Claim.Id}";

    /// <summary>Who told it and when, for people.</summary>
    public string Name => (Article.Publisher ?? Article.ArticleId) + (Article.ToldAt is { } at ? at.Day.ToString(" (yyyy-MM-dd)", CultureInfo.InvariantCulture) : "");
}
