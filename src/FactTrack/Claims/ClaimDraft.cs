namespace FactTrack;

/// <summary>A claim while it is built: one clause, its kind, and what other layers add.</summary>
internal sealed class ClaimDraft(Clause clause, ClaimKind kind, string rule)
{
    // A long article about one trial tells the same outcome in every other sentence; more adds nothing, and each would reach every deed.
    private const int MaximumStepsOfStatus = 8;

    public Clause Clause { get; } = clause;

    public ClaimKind Kind { get; } = kind;

    /// <summary>The rule that gave the kind.</summary>
    public string Rule { get; } = rule;

    public List<Participant> Actors { get; set; } = [];

    public List<ClaimArgument> Arguments { get; set; } = [];

    public List<Quantity> Quantities { get; set; } = [];

    public List<TimeExpression> Times { get; set; } = [];

    public List<TextPart> Quotes { get; set; } = [];

    public List<TextPart> Evidence { get; set; } = [];

    public List<Reason> Why { get; } = [];

    public Polarity Polarity { get; set; } = clause.Polarity;

    public Certainty Certainty { get; set; } = clause.Certainty;

    public Asserter Asserter { get; set; } = Asserter.Article;

    public Attribution? Attribution { get; set; }

    /// <summary>What is told of the accusation whose deed it is; empty where nobody is accused.</summary>
    public List<AllegationStep> Steps { get; } = [];

    /// <summary>The accusation whose deed it is, or null.</summary>
    public Accusation? Accusation { get; set; }

    /// <summary>True for a clause inside the deed: "charged with hiring a man to <b>kill</b> her".</summary>
    public bool IsInsideDeed { get; set; }

    /// <summary>The claim that tells the conviction or acquittal, or null.</summary>
    public ClaimDraft? Ruling { get; set; }

    public EventType? EventType { get; set; }

    public ClaimContext? Context { get; set; }

    public BlockKind Block { get; set; }

    public SpeechAct Act { get; set; }

    public Commitment Commitment { get; set; }

    public StateRelation Relation { get; set; }

    public ChangeDirection Direction { get; set; }

    public List<string> Content { get; } = [];

    public ClaimConfidence Confidence { get; set; }

    public string Id { get; set; } = "";

    /// <summary>Adds a step; false if it is known, or enough are told of its status.</summary>
    public bool Tell(AllegationStep step)
    {
        int same = 0;
        foreach (AllegationStep known in Steps)
        {
            if (known.Status != step.Status) continue;
            if (++same == MaximumStepsOfStatus || known == step) return false;
        }

        Steps.Add(step);
        return true;
    }

    /// <summary>The first argument with a role, or null.</summary>
    public ClaimArgument? Argument(Role role) => Arguments.Find(a => a.Role == role);
}
