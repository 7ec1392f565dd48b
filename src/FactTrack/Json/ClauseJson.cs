using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace FactTrack;

/// <summary>A <see cref="Clause"/> in JSON; its own text is that of the predicate.</summary>
internal sealed record ClauseJson : PartJson
{
    public ClauseJson()
    {
    }

    [SetsRequiredMembers]
    public ClauseJson(Clause clause)
        : base(clause.Words)
    {
        (Index, Sentence, Predicate, Parent) = (clause.Index, clause.Sentence, clause.Predicate, clause.Parent);
        (Kind, Lemma, Relation) = (clause.Kind, clause.Lemma, clause.Relation.ToUd());
        (Tense, Aspect, Voice) = (clause.Tense, clause.Aspect, clause.Voice);
        (Polarity, Certainty) = (clause.Polarity, clause.Certainty);
        Markers = [.. clause.Markers.Select(m => new PartJson(m))];
        Actors = [.. clause.Actors.Select(a => new ClauseArgumentJson(a))];
        Arguments = [.. clause.Arguments.Select(a => new ClauseArgumentJson(a))];
        Condition = Of(clause.Condition);
    }

    [JsonPropertyOrder(-6)]
    public required int Index { get; init; }

    [JsonPropertyOrder(-5)]
    public required int Sentence { get; init; }

    /// <summary>Token index of the document.</summary>
    [JsonPropertyOrder(-4)]
    public required int Predicate { get; init; }

    [JsonPropertyOrder(-3)]
    public required ClauseKind Kind { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Lemma { get; init; }

    public required Tense Tense { get; init; }

    public required Aspect Aspect { get; init; }

    public required Voice Voice { get; init; }

    public required Polarity Polarity { get; init; }

    public required Certainty Certainty { get; init; }

    public required PartJson[] Markers { get; init; }

    public required ClauseArgumentJson[] Actors { get; init; }

    public required ClauseArgumentJson[] Arguments { get; init; }

    public PartJson? Condition { get; init; }

    public required int Parent { get; init; }

    public required string Relation { get; init; }
}
