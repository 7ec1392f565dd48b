namespace FactTrack;

/// <summary>A mention while it is being joined to its entities.</summary>
internal sealed class MentionDraft
{
    public required MentionKind Kind { get; init; }

    /// <summary>Its words, with titles.</summary>
    public required TokenRange Tokens { get; init; }

    public required int Head { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The tokens of the bare name; empty for other kinds.</summary>
    public TokenRange Name { get; init; }

    public EntityType? Type { get; set; }

    public GazetteerEntry? Known { get; init; }

    public RecognizedName? Given { get; init; }

    /// <summary>False where the type of a name is a guess by default.</summary>
    public bool IsSure { get; init; } = true;

    public Pronoun? Pronoun { get; init; }

    /// <summary>The noun of a nominal, and of the title or class word of a name.</summary>
    public EntityNoun? Noun { get; init; }

    public bool IsPlural { get; init; }

    public Gender Gender { get; set; } = Gender.Any;

    /// <summary>The office before a name ("Foreign Minister"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>The country that its words name ("North Korean leader", "Russia's TASS"), or null.</summary>
    public string? Country { get; set; }

    public Definiteness Definiteness { get; init; }

    /// <summary>True if a name stands in its words ("the Trump meeting").</summary>
    public bool HasName { get; init; }

    /// <summary>Indices of its entities; empty until resolved.</summary>
    public int[] Entities { get; private set; } = [];

    public int[] Candidates { get; set; } = [];

    /// <summary>What a pronoun may stand for instead, each with the points it lacked; for one that is not resolved, the best too.</summary>
    public IReadOnlyList<OtherAntecedent> Rivals { get; set; } = [];

    public double Confidence { get; private set; }

    public string Rule { get; private set; } = "";

    /// <summary>True for a noun that is no participant: a pronoun may mean it, but it gets no entity.</summary>
    public bool IsThing => Kind == MentionKind.Nominal && Type is null && Noun is null;

    public bool IsResolved => Entities.Length > 0;

    /// <summary>Joins it to one entity.</summary>
    public void Resolve(int entity, double confidence, string rule) => Resolve([entity], confidence, rule);

    /// <summary>Joins it to its entities.</summary>
    public void Resolve(int[] entities, double confidence, string rule) =>
        (Entities, Confidence, Rule, Candidates) = (entities, confidence, rule, []);
}
