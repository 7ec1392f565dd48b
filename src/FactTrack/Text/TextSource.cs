namespace FactTrack;

/// <summary>Which of an article's two texts a span points into.</summary>
public enum TextSource : byte
{
    /// <summary><see cref="Article.Text"/>.</summary>
    Body,

    /// <summary><see cref="Article.Title"/>.</summary>
    Title,
}
