namespace FactTrack;

/// <summary>One predicate with its participants, read from the tree.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Clause
{
    // Makes the words when asked for: a document holds many clauses, and most are never shown.
    private readonly PartMaker _parts;

    internal Clause(ValueList<TokenRange> tokens, PartMaker parts) => (Tokens, _parts) = (tokens, parts);

    /// <summary>Its place in <see cref="Document.Clauses"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The token that is its predicate's head.</summary>
    public required int Predicate { get; init; }

    /// <summary>The form of the clause.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The lemma of the predicate with its particle or light-verb noun ("carry out", "hold call"); "be" for copulas.</summary>
    public required string Lemma { get; init; }

    /// <summary>The predicate's words, auxiliaries and particle included.</summary>
    public TextPart Words => _parts.Part(Tokens.AsSpan());

    /// <summary>The tense.</summary>
    public Tense Tense { get; init; }

    /// <summary>The aspect.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>The voice.</summary>
    public Voice Voice { get; init; }

    /// <summary>The polarity by the clause's own words.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The certainty by the clause's own words.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The words that made it negative or less than certain, if any.</summary>
    public ValueList<TextPart> Markers { get; init; } = [];

    /// <summary>Who does or is it; the role is not used. Several where the text joins them; empty where nobody is named.</summary>
    public ValueList<ClauseArgument> Actors { get; init; } = [];

    /// <summary>The other participants and circumstances, in the order of the text.</summary>
    public ValueList<ClauseArgument> Arguments { get; init; } = [];

    /// <summary>The condition that it hangs on, or null.</summary>
    public TextPart? Condition { get; init; }

    /// <summary>Index of the clause that it is part of, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The relation of its predicate to the parent's tree.</summary>
    public Relation Relation { get; init; }

    /// <summary>The tokens of <see cref="Words"/>.</summary>
    internal ValueList<TokenRange> Tokens { get; }

    /// <summary>The operators over the predicate ("agreed to"), the nearest first.</summary>
    internal ValueList<OperatorEffect> Operators { get; init; } = [];

    /// <summary>The words of the operators, or null.</summary>
    internal TextPart? OperatorWords { get; init; }

    /// <summary>True if a word above the clause tells what becomes of it ("forced him to resign"): its certainty is read, not supposed.</summary>
    internal bool IsEmbedded { get; init; }

    /// <summary>True if a word that negates it stands among its words or its participants': elsewhere it must be said ("without <b>revealing</b> it").</summary>
    internal bool ShowsPolarity { get; init; }

    /// <summary>The modal of the predicate or its outermost operator, or -1.</summary>
    internal int Modal { get; init; } = -1;

    /// <summary>Actors, lemma and arguments.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Actors.Select(a => a.Words))} | {Lemma} | {string.Join("; ", Arguments.Select(a => $"{a.Role}: {a.Words}"))}";
}
