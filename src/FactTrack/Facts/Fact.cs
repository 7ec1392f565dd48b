namespace FactTrack;

/// <summary>What several claims say in common, with everything that is known of who said it.</summary>
/// <remarks>
/// Two claims report one fact when their actors, action, main arguments and times are compatible; figures do not have to agree, and polarity does not either.
/// "He said that X" and "X" are two facts, linked by <see cref="Links"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Fact
{
    /// <summary>What a list shows of it: its id, words, readings and counts.</summary>
    public required FactSummary Summary { get; init; }

    /// <summary>The reports, in the order in which they were told; undated ones last.</summary>
    public ValueList<FactReport> Reports { get; init; } = [];

    /// <summary>The independent origins, the earliest first.</summary>
    public ValueList<Origin> Origins { get; init; } = [];

    /// <summary>The figures that its reports give, one series a scope.</summary>
    public ValueList<FigureSeries> Figures { get; init; } = [];

    /// <summary>How many independent origins it has.</summary>
    public required Support Support { get; init; }

    /// <summary>Who says otherwise.</summary>
    public required Contest Contest { get; init; }

    /// <summary>What became of it.</summary>
    public required Lifecycle Lifecycle { get; init; }

    /// <summary>Facts that it speaks of, or that speak of it.</summary>
    public ValueList<FactLink> Links { get; init; } = [];

    /// <summary>Cautions that it lost between its reports, in the order of the later ones. Reports whose text was purged have none.</summary>
    public ValueList<FactDrift> Drifts { get; init; } = [];

    /// <summary>Publishers that have it from each other, so that nobody has it from elsewhere.</summary>
    public ValueList<CircularCitation> Circles { get; init; } = [];

    /// <summary>What people decided about it, in order.</summary>
    public ValueList<Review> Reviews { get; init; } = [];

    /// <summary>The fact's id (<see cref="FactSummary.Id"/>).</summary>
    public string Id => Summary.Id;

    /// <summary>The summary.</summary>
    public override string ToString() => Summary.ToString();
}
