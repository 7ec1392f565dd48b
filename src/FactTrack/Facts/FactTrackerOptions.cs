namespace FactTrack;

/// <summary>How a tracker works. The defaults are the values of a new instance.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactTrackerOptions
{
    /// <summary>How many days before and after an article its happening and facts are looked for; copies are found at any time; 1 to 3,650, 30 by default. A store should keep to one value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 3,650.</exception>
    public int Days
    {
        get;
        init
        {
            if (value is < 1 or > 3650) throw new ArgumentOutOfRangeException(nameof(value), value, "A window is 1 to 3,650 days.");
            field = value;
        }
    } = 30;

    /// <summary>What is known of publishers, besides what the library knows; these win.</summary>
    public ValueList<PublisherProfile> Publishers { get; init; } = [];

    /// <summary>How many articles <see cref="FactTracker.AddManyAsync"/> makes last together; 1 to 10,000, 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 10,000.</exception>
    public int BatchSize
    {
        get;
        init
        {
            if (value is < 1 or > 10_000) throw new ArgumentOutOfRangeException(nameof(value), value, "A batch has 1 to 10,000 articles.");
            field = value;
        }
    } = 64;

    /// <summary>Tells the time of recording.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
