namespace FactTrack;

/// <summary>The order in which versions of articles were told: by time, undated ones last, then by id and content. It never asks when they came in.</summary>
internal readonly record struct ArticleOrder(long Ticks, string ArticleId, string Version) : IComparable<ArticleOrder>
{
    /// <summary>After all that was told.</summary>
    public static ArticleOrder Last => new(long.MaxValue, "\uFFFF", "");

    public static ArticleOrder Of(TrackedArticle article) => new(
        ReportOrder.Moment(article.ToldAt).Ticks,
        article.ArticleId,
        article.Version);

    public int CompareTo(ArticleOrder other) =>
        Ticks != other.Ticks ? Ticks.CompareTo(other.Ticks)
        : string.CompareOrdinal(ArticleId, other.ArticleId) is not 0 and int ids ? ids
        : string.CompareOrdinal(Version, other.Version);

    public static bool operator <(ArticleOrder left, ArticleOrder right) => left.CompareTo(right) < 0;

    public static bool operator >(ArticleOrder left, ArticleOrder right) => left.CompareTo(right) > 0;
}
