using FactTrack;

namespace RecognizersAdapter;

/// <summary>Title and body of an article; each has spans of its own.</summary>
internal static class ArticleTexts
{
    /// <summary>The texts in which to look.</summary>
    public static IEnumerable<(string Text, TextSource Source)> Texts(this Article article)
    {
        if (article.Title is { } title) yield return (title, TextSource.Title);
        yield return (article.Text, TextSource.Body);
    }

    /// <summary>The time of publication at the article's own offset, the day at midnight; null if unknown.</summary>
    public static DateTime? Published(this Article article) =>
        article.PublishedAt is { } published ? published.Moment?.DateTime ?? published.Day.ToDateTime(default) : null;
}
