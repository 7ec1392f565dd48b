namespace FactTrack;

/// <summary>One figure of a series, as one report gave it.</summary>
/// <param name="Interval">The values that it may have.</param>
/// <param name="Approximation">How exactly it was given.</param>
/// <param name="Origin">Whose word it is: reports with one origin are one voice.</param>
/// <param name="At">When it was told, or null.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="ClaimId">The claim.</param>
/// <param name="IsOfficial">True if an authority stands behind it (police, government, military, court, international organisation).</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FigurePoint(FigureInterval Interval, Approximation Approximation, string Origin, PublicationTime? At, string ArticleId, string ClaimId, bool IsOfficial = false)
{
    /// <summary>The version of the article, where there are several.</summary>
    internal string? Version { get; init; }

    /// <summary>The canonical order: by time in UTC with undated ones last, then by article, then by claim, then by value.</summary>
    internal static Comparer<FigurePoint> Order { get; } = Comparer<FigurePoint>.Create((a, b) =>
    {
        int order = ReportOrder.Compare((a.At, a.ArticleId, a.ClaimId), (b.At, b.ArticleId, b.ClaimId));
        if (order == 0) order = Nullable.Compare(a.Interval.Minimum, b.Interval.Minimum);
        return order != 0 ? order : Nullable.Compare(a.Interval.Maximum, b.Interval.Maximum);
    });

    /// <summary>The figure in words: "about 15,000", "at least 12".</summary>
    public string Describe() => FigureText.Of(this);

    /// <summary>The interval, its origin and its day.</summary>
    public override string ToString() => At is { } at ? $"{Interval} ({Origin}, {at})" : $"{Interval} ({Origin})";
}
