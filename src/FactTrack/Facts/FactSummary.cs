namespace FactTrack;

/// <summary>What a list of facts shows of each. Stores keep it, so that they can be searched without assembling facts.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FactSummary
{
    /// <summary>
    /// The id: made of the earliest report's article, sentence and action. Ids of other reports of the fact, such as one that was the earliest once, lead to the same fact.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The fact in one sentence: its most telling report, described.</summary>
    public required string Told { get; init; }

    /// <summary>The happening that its earliest article is about.</summary>
    public required string EventId { get; init; }

    /// <summary>How far it is supported.</summary>
    public SupportLevel Support { get; init; }

    /// <summary>Whether it is contested.</summary>
    public ContestStatus Contest { get; init; }

    /// <summary>Where it stands.</summary>
    public LifecycleStage Lifecycle { get; init; }

    /// <summary>What people decided, if anything.</summary>
    public ReviewStatus Review { get; init; }

    /// <summary>The number of reports in current versions of articles.</summary>
    public int Reports { get; init; }

    /// <summary>The number of stories that report it.</summary>
    public int Stories { get; init; }

    /// <summary>The number of independent origins.</summary>
    public int Origins { get; init; }

    /// <summary>True if the deed is an unproven accusation in every report.</summary>
    public bool IsAllegation { get; init; }

    /// <summary>The PLOVER type of the action, if it has one.</summary>
    public EventType? EventType { get; init; }

    /// <summary>The context.</summary>
    public ClaimContext? Context { get; init; }

    /// <summary>The day on which it was first told, or null if no report is dated.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>The day on which it was last told, or null if no report is dated.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>The names of its actors and of who else takes part.</summary>
    public ValueList<string> Entities { get; init; } = [];

    /// <summary>The names of its sources.</summary>
    public ValueList<string> Sources { get; init; } = [];

    /// <summary>The settled figures, each as text ("12 killed", "troops: 15,000").</summary>
    public ValueList<string> Figures { get; init; } = [];

    /// <summary>The fact in one sentence, with the number of reports and origins.</summary>
    public override string ToString() => $"{Told} ({Reports} {(Reports == 1 ? "report" : "reports")}, {Origins} {(Origins == 1 ? "origin" : "origins")})";
}
