namespace FactTrack;

/// <summary>A <see cref="Claim"/> in JSON: the fields of all kinds, those of other kinds left out.</summary>
internal sealed partial record ClaimJson
{
    public required string Id { get; init; }

    public required ClaimKind Kind { get; init; }

    public required ActorJson[] Actors { get; init; }

    public required ActionJson Action { get; init; }

    public required ArgumentJson[] Arguments { get; init; }

    public required QuantityJson[] Quantities { get; init; }

    public required TimeJson[] Times { get; init; }

    public required Polarity Polarity { get; init; }

    public required Certainty Certainty { get; init; }

    public PartJson? Condition { get; init; }

    public required Asserter Asserter { get; init; }

    public AttributionJson? Attribution { get; init; }

    public required PartJson[] Quotes { get; init; }

    public required bool IsAllegation { get; init; }

    public AllegationJson? Allegation { get; init; }

    public EventType? EventType { get; init; }

    public ClaimContext? Context { get; init; }

    public required BlockKind Block { get; init; }

    public required PartJson[] Evidence { get; init; }

    public required ConfidenceJson Confidence { get; init; }

    /// <summary>Statements.</summary>
    public SpeechAct? Act { get; init; }

    /// <summary>Statements.</summary>
    public ActorJson[]? Recipients { get; init; }

    /// <summary>Statements.</summary>
    public PartJson? Topic { get; init; }

    /// <summary>Statements and assessments: the ids of the claims said or believed.</summary>
    public string[]? Content { get; init; }

    /// <summary>Plans.</summary>
    public Commitment? Commitment { get; init; }

    /// <summary>Plans.</summary>
    public PartJson? Operator { get; init; }

    /// <summary>Figures.</summary>
    public PartJson? Measure { get; init; }

    /// <summary>Figures.</summary>
    public QuantityJson? Value { get; init; }

    /// <summary>Figures.</summary>
    public QuantityJson? Change { get; init; }

    /// <summary>Figures.</summary>
    public ChangeDirection? Direction { get; init; }

    /// <summary>Figures.</summary>
    public QuantityJson? Previous { get; init; }

    /// <summary>States.</summary>
    public StateRelation? Relation { get; init; }

    /// <summary>Events.</summary>
    public bool? IsNominal { get; init; }

    public ReasonJson[]? Why { get; init; }
}
