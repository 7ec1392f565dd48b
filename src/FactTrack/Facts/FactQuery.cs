namespace FactTrack;

/// <summary>Which facts to list. All conditions that are given must hold.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactQuery
{
    /// <summary>Part of the name of somebody or something that takes part, without case.</summary>
    public string? Entity { get; init; }

    /// <summary>Part of the name of a source, without case.</summary>
    public string? Source { get; init; }

    /// <summary>Words that the fact's sentence must have, all of them, without case.</summary>
    public string? Text { get; init; }

    /// <summary>The PLOVER class of the action.</summary>
    public EventClass? EventClass { get; init; }

    /// <summary>The context.</summary>
    public ClaimContext? Context { get; init; }

    /// <summary>The happening (<see cref="FactSummary.EventId"/>).</summary>
    public string? EventId { get; init; }

    /// <summary>The level of support.</summary>
    public SupportLevel? Support { get; init; }

    /// <summary>The status of contest.</summary>
    public ContestStatus? Contest { get; init; }

    /// <summary>The stage of life.</summary>
    public LifecycleStage? Lifecycle { get; init; }

    /// <summary>What people decided.</summary>
    public ReviewStatus? Review { get; init; }

    /// <summary>True for unproven accusations only, false for all others.</summary>
    public bool? IsAllegation { get; init; }

    /// <summary>True for facts with a settled figure only, false for those without.</summary>
    public bool? HasFigures { get; init; }

    /// <summary>Told on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Told on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>At least so many independent origins; 0 by default.</summary>
    public int MinimumOrigins { get; init; }

    /// <summary>What was known at that moment, by publication or recording; null for now.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>The order of the list.</summary>
    public FactOrder Order { get; init; }

    /// <summary>The most facts of a page, 1 to 1,000; 50 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 1,000.</exception>
    public int Limit
    {
        get;
        init
        {
            if (value is < 1 or > 1000) throw new ArgumentOutOfRangeException(nameof(value), value, "A page has 1 to 1,000 facts.");
            field = value;
        }
    } = 50;

    /// <summary>Where the page begins: <see cref="FactPage.Next"/> of the page before, or null for the first.</summary>
    public string? After { get; init; }
}
