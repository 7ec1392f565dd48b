using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words that factuality is read from, read once.</summary>
internal sealed class FactualityLexicon
{
    private static readonly Lazy<FactualityLexicon> s_shared = new(() => new FactualityLexicon());

    private readonly FrozenDictionary<string, FactWord> _words;
    private readonly Dictionary<(string, Upos), Embedding> _embeddings;
    private readonly FrozenSet<string> _first;
    private readonly FrozenSet<string> _changes;
    private readonly FrozenSet<string> _agents;

    private FactualityLexicon()
    {
        _words = Lexicon.BuiltIn("factuality").Entries.ToFrozenDictionary(e => e.Key, FactWord.Read, StringComparer.Ordinal);
        _first = _words.Keys.Where(k => k.Contains(' ')).Select(k => k[..k.IndexOf(' ', StringComparison.Ordinal)]).ToFrozenSet(StringComparer.Ordinal);
        _embeddings = Lexicon.BuiltIn("embeddings").Entries.ToDictionary(e => (e.Key, Form(e["form"])), Embedding.Read);
        _changes = Lexicon.BuiltIn("change-verbs").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _agents = Lexicon.BuiltIn("entity-nouns").Entries.Where(e => e["type"] is "Person" or "Organization" or "Group").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The shared instance.</summary>
    public static FactualityLexicon Shared => s_shared.Value;

    /// <summary>What a word makes of its predicate, or null.</summary>
    public FactWord? Find(string lemma) => _words.GetValueOrDefault(lemma);

    /// <summary>What two words make of their predicate together ("no longer", "not only"), or null.</summary>
    public FactWord? Find(string first, string second) => _first.Contains(first) ? _words.GetValueOrDefault($"{first} {second}") : null;

    /// <summary>What a word makes of the clause under it, or null.</summary>
    public Embedding? EmbeddingOf(string lemma, Upos upos) => _embeddings.GetValueOrDefault((lemma, upos == Upos.Aux ? Upos.Verb : upos));

    /// <summary>True for verbs of change of a figure, which "nearly" does not negate.</summary>
    public bool IsChange(string verb) => _changes.Contains(verb);

    /// <summary>True for nouns of people and bodies, who can act on what they should.</summary>
    public bool IsAgent(string noun) => _agents.Contains(noun);

    private static Upos Form(string form) => form switch
    {
        "verb" => Upos.Verb,
        "noun" => Upos.Noun,
        "adverb" => Upos.Adv,
        _ => Upos.Adj,
    };
}
