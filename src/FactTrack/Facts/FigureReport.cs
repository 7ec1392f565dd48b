namespace FactTrack;

/// <summary>A claim's figures with the report that gives them.</summary>
/// <param name="ArticleId">The article and its version (<see cref="TrackedArticle.ToString"/>).</param>
/// <param name="Origin">Whose word it is: copies of a story and papers that quote one source share it. The article's id where nothing else is known.</param>
/// <param name="At">When it was told; null where the article has no date.</param>
/// <param name="Sketch">The figures.</param>
internal sealed record FigureReport(string ArticleId, string Origin, PublicationTime? At, FigureSketch Sketch)
{
    /// <summary>The report's id (<see cref="FactReport.Id"/>).</summary>
    public string Id => $"{ArticleId}#{Sketch.ClaimId}";

    /// <summary>The canonical order: by time in UTC with undated ones last, then by article, then by claim.</summary>
    public static Comparer<FigureReport> Order { get; } = Comparer<FigureReport>.Create((a, b) => ReportOrder.Compare((a.At, a.ArticleId, a.Sketch.ClaimId), (b.At, b.ArticleId, b.Sketch.ClaimId)));
}
