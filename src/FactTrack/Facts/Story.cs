namespace FactTrack;

/// <summary>The copies of one text, lightly edited or not: one story, however many outlets carry it.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Story
{
    /// <summary>Its id; that of any article's version in it leads to it too.</summary>
    public required string Id { get; init; }

    /// <summary>The happening that it tells of.</summary>
    public required string EventId { get; init; }

    /// <summary>The articles, the earliest first and undated ones last; never empty. Other versions of an article are members too, except in <see cref="NewsEvent.Stories"/>.</summary>
    public required ValueList<StoryMember> Members { get; init; }

    /// <summary>The member that was told first.</summary>
    public TrackedArticle Earliest => Members[0].Article;

    /// <summary>The earliest member's headline or id, and how many members there are.</summary>
    public override string ToString() => $"{Earliest.Title ?? Earliest.ArticleId} ({Members.Count})";
}
