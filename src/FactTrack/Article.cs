namespace FactTrack;

/// <summary>A news article as it comes in: its text, and what is known about it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Article
{
    /// <summary>Makes an article.</summary>
    /// <param name="text">The whole text, plain or with Markdown markers. Every span of a result points into it. May be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Article(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The whole text, plain or with Markdown markers.</summary>
    public string Text { get; }

    /// <summary>The user's id; where none is given, results carry one made from the content.</summary>
    public string? Id { get; init; }

    /// <summary>The headline, where it is not part of the text. It has spans of its own (<see cref="TextSource.Title"/>).</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, such as <c>AP</c>.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published; relative dates are resolved against it. Nothing is guessed where it is null.</summary>
    public PublicationTime? PublishedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public PublicationTime? ModifiedAt { get; init; }

    /// <summary>The language as a BCP 47 tag, where known. Text that is not English gives no claims and one warning.</summary>
    public string? Language { get; init; }

    /// <summary>True if the text is ready-made sentences, one a line, with tokens separated by one space.</summary>
    public bool IsPretokenized { get; init; }

    /// <summary>The user's own values, echoed in the result.</summary>
    public ValueList<KeyValuePair<string, string>> Metadata { get; init; } = [];
}
