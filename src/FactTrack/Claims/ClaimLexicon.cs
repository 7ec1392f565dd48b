using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words that decide the kind of a claim, read once.</summary>
internal sealed class ClaimLexicon
{
    private static readonly Lazy<ClaimLexicon> s_shared = new(() => new ClaimLexicon());

    private readonly Dictionary<string, (SpeechAct Act, FrozenSet<string>? Objects)> _speech;
    private readonly FrozenSet<string> _assessments;
    private readonly Dictionary<string, ChangeDirection> _changes;
    private readonly FrozenSet<string> _measures;
    private readonly Dictionary<string, StateRelation> _states;
    private readonly Dictionary<string, Commitment> _ahead;

    private ClaimLexicon()
    {
        _speech = Lexicon.BuiltIn("speech-acts").Entries.ToDictionary(
            e => e.Key,
            e => (e.Read<SpeechAct>("act"), e["objects"].Length == 0 ? null : e["objects"].Split(' ').ToFrozenSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);
        _assessments = Keys("assessments");
        _changes = Lexicon.BuiltIn("change-verbs").Entries.ToDictionary(e => e.Key, e => e.Read<ChangeDirection>("direction"), StringComparer.Ordinal);
        _measures = Keys("measures");
        _states = Lexicon.BuiltIn("state-verbs").Entries.ToDictionary(e => e.Key, e => e.Read<StateRelation>("relation"), StringComparer.Ordinal);
        _ahead = Lexicon.BuiltIn("ahead").Entries.ToDictionary(e => e.Key, e => e.Read<Commitment>("commitment"), StringComparer.Ordinal);
    }

    /// <summary>The shared instance.</summary>
    public static ClaimLexicon Shared => s_shared.Value;

    /// <summary>The act that a verb performs with an object's lemma, or null where it is no verb of communication.</summary>
    public SpeechAct? ActOf(string verb, string? objectLemma) =>
        _speech.TryGetValue(verb, out (SpeechAct Act, FrozenSet<string>? Objects) entry)
        && (entry.Objects is null || (objectLemma is not null && entry.Objects.Contains(objectLemma)))
            ? entry.Act
            : null;

    /// <summary>The act that a verb performs with a clause of content, or null.</summary>
    public SpeechAct? ActWithClause(string verb) => _speech.TryGetValue(verb, out (SpeechAct Act, FrozenSet<string>? Objects) entry) ? entry.Act : null;

    /// <summary>True for verbs and adjectives of belief and judgement.</summary>
    public bool IsAssessment(string lemma) => _assessments.Contains(lemma);

    /// <summary>The direction that a verb of level or change tells, or null.</summary>
    public ChangeDirection? DirectionOf(string verb) => _changes.TryGetValue(verb, out ChangeDirection direction) ? direction : null;

    /// <summary>True for nouns of what figures measure.</summary>
    public bool IsMeasure(string noun) => _measures.Contains(noun);

    /// <summary>The relation that a verb of state states, or null.</summary>
    public StateRelation? StateOf(string verb) => _states.TryGetValue(verb, out StateRelation relation) ? relation : null;

    /// <summary>The commitment that an adjective gives to an action ahead, or null.</summary>
    public Commitment? CommitmentOf(string adjective) => _ahead.TryGetValue(adjective, out Commitment commitment) ? commitment : null;

    private static FrozenSet<string> Keys(string lexicon) => Lexicon.BuiltIn(lexicon).Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
}
