namespace FactTrack;

/// <summary>A happening in the world as several articles tell of it: their stories, and how many people it killed and injured.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsEvent
{
    /// <summary>Its id; that of an article's version in it leads to it too, as <see cref="TrackingReport.EventId"/> told it once.</summary>
    public required string Id { get; init; }

    /// <summary>The stories that tell of it, the earliest first, with the current version of each article. Differences are for <see cref="FactTracker.StoryAsync"/>.</summary>
    public ValueList<Story> Stories { get; init; } = [];

    /// <summary>The day of the first telling; null where no article has a date.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>The day of the latest telling; null where no article has a date.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>The ids of the facts that its articles report, in no meaningful order.</summary>
    public ValueList<string> Facts { get; init; } = [];

    /// <summary>The killed and injured.</summary>
    public EventFigures Figures { get; init; } = EventFigures.None;

    /// <summary>Its articles, the earliest first and undated ones last.</summary>
    public IEnumerable<TrackedArticle> Articles => Stories.SelectMany(story => story.Members.Select(member => member.Article)).OrderBy(ArticleOrder.Of);

    /// <summary>The headline of its earliest article, and what is settled.</summary>
    public override string ToString() => $"{(Stories.Count > 0 ? Stories[0].Earliest.Title : null) ?? Id}: {Figures}";
}
