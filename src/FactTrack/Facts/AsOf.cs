namespace FactTrack;

/// <summary>A moment of the past, by one of two clocks.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record AsOf
{
    private AsOf(DateTimeOffset moment, bool isRecorded) => (Moment, IsRecorded) = (moment, isRecorded);

    /// <summary>The moment.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>True for what had been recorded by then, false for what had been published by then.</summary>
    public bool IsRecorded { get; }

    /// <summary>True if a version had been told, or recorded, by then.</summary>
    internal bool Holds(TrackedArticle article) => (IsRecorded ? article.RecordedAt : article.ToldAt is { } told ? new DateTimeOffset(ReportOrder.Moment(told), TimeSpan.Zero) : null) <= Moment;

    /// <summary>What had been published by a moment; undated articles never count.</summary>
    /// <param name="moment">The moment.</param>
    public static AsOf Published(DateTimeOffset moment) => new(moment, false);

    /// <summary>What the tracker had recorded by a moment.</summary>
    /// <param name="moment">The moment.</param>
    public static AsOf Recorded(DateTimeOffset moment) => new(moment, true);
}
