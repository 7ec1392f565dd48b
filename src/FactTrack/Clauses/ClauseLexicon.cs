using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words that the clause layer knows, read once.</summary>
internal sealed class ClauseLexicon
{
    private static readonly Lazy<ClauseLexicon> s_shared = new(() => new ClauseLexicon());

    private readonly FrozenSet<string> _accusing;
    private readonly FrozenDictionary<string, PrepositionEntry> _prepositions;
    private readonly Dictionary<string, Role> _marks;
    private readonly Dictionary<string, (Role Role, Role OfPlace)> _governed;
    private readonly FrozenSet<string> _bodyParts;
    private readonly FrozenSet<string> _states;
    private readonly FrozenDictionary<string, Operator> _operators;
    private readonly FrozenDictionary<string, Operator> _operatorNouns;
    private readonly FrozenSet<string> _sites;
    private readonly FrozenSet<string> _beside;
    private readonly FrozenSet<string> _intransitives;
    private readonly FrozenSet<string> _attitudes;
    private readonly FrozenDictionary<string, string> _timeWords;
    private readonly FrozenSet<string> _naming;
    private readonly FrozenSet<string> _honorifics;
    private readonly FrozenSet<string> _titles;
    private readonly FrozenSet<string> _idioms;
    private readonly FrozenSet<string> _happenings;
    private readonly FrozenSet<string> _lightVerbs;
    private readonly Dictionary<string, bool> _saying;
    private readonly FrozenDictionary<string, EventNoun> _eventNouns;
    private readonly Dictionary<string, bool> _patientVerbs;
    private readonly FrozenSet<string> _patientNouns;

    private ClauseLexicon()
    {
        _prepositions = Lexicon.BuiltIn("prepositions").Entries.ToFrozenDictionary(e => e.Key, PrepositionEntry.Read, StringComparer.Ordinal);
        _marks = Lexicon.BuiltIn("clause-marks").Entries.ToDictionary(e => e.Key, e => e.Read<Role>("role"), StringComparer.Ordinal);
        _governed = Lexicon.BuiltIn("verb-prepositions").Entries.ToDictionary(e => $"{e.Key} {e["preposition"]}", e => (e.Read<Role>("role"), e["place"].Length == 0 ? e.Read<Role>("role") : e.Read<Role>("place")), StringComparer.Ordinal);
        _bodyParts = Lexicon.BuiltIn("body-parts").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _states = Lexicon.BuiltIn("state-phrases").Entries.SelectMany(e => e["prepositions"].Split('/').Select(p => $"{p} {e.Key}")).ToFrozenSet(StringComparer.Ordinal);
        _operators = Lexicon.BuiltIn("operators").Entries.ToFrozenDictionary(e => e.Key, Operator.Read, StringComparer.Ordinal);
        _accusing = Lexicon.BuiltIn("allegations").Entries.Where(e => e["form"] == "verb").SelectMany(e => e["deed"].Split(' ').Select(p => $"{e.Key} {p}")).ToFrozenSet(StringComparer.Ordinal);
        _operatorNouns = Lexicon.BuiltIn("operator-nouns").Entries.ToFrozenDictionary(e => e.Key, Operator.Read, StringComparer.Ordinal);
        _attitudes = Lexicon.BuiltIn("attitudes").Entries.Where(e => e["form"] == "verb").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _intransitives = Lexicon.BuiltIn("intransitives").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _beside = Lexicon.BuiltIn("clause-marks").Entries.Where(e => e["beside"].Length > 0).Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _sites = Lexicon.BuiltIn("site-nouns").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _timeWords = Lexicon.BuiltIn("time-nouns").Entries.ToFrozenDictionary(e => e.Key, e => e["kind"], StringComparer.Ordinal);
        _naming = Lexicon.BuiltIn("naming-verbs").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _honorifics = Lexicon.BuiltIn("titles").Entries.Where(e => e["kind"] == "honorific").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _titles = Lexicon.BuiltIn("titles").Entries.Where(e => e["kind"] is "rank" or "office").Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _idioms = Lexicon.BuiltIn("idioms").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _happenings = Lexicon.BuiltIn("happenings").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _lightVerbs = Lexicon.BuiltIn("light-verbs").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
        _saying = Lexicon.BuiltIn("cues").Entries.Where(e => e["form"] == "verb" && e["kind"] is "statement" or "belief").GroupBy(e => e.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Any(e => e["frames"].Split(' ').Contains("hearer")), StringComparer.Ordinal);
        _eventNouns = Lexicon.BuiltIn("event-nouns").Entries.ToFrozenDictionary(e => e.Key, EventNoun.Read, StringComparer.Ordinal);
        _patientVerbs = Lexicon.BuiltIn("patient-verbs").Entries.ToDictionary(e => e.Key, e => e["where"] == "heading", StringComparer.Ordinal);
        _patientNouns = Lexicon.BuiltIn("patient-nouns").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The shared instance.</summary>
    public static ClauseLexicon Shared => s_shared.Value;

    /// <summary>The role that a preposition gives a noun of a sense after a verb.</summary>
    public Role RoleOf(string verb, string preposition, NounSense sense)
    {
        if (!_governed.TryGetValue($"{verb} {preposition}", out (Role Role, Role OfPlace) governed)) return _prepositions.TryGetValue(preposition, out PrepositionEntry? entry) ? entry.Of(sense) : Role.Other;

        bool isPlace = sense is NounSense.Place or NounSense.Polity || (sense == NounSense.Institution && governed.OfPlace == Role.Place);
        Role role = isPlace ? governed.OfPlace : governed.Role;

        // "sent troops to Russia" and "sent a letter to the minister".
        return role == Role.Destination && preposition == "to" && sense is NounSense.Agent or NounSense.Institution ? Role.Recipient : role;
    }

    /// <summary>True for nouns and adverbs of place.</summary>
    public bool IsSite(string lemma) => _sites.Contains(lemma);

    /// <summary>True for parts of a body.</summary>
    public bool IsBodyPart(string lemma) => _bodyParts.Contains(lemma);

    /// <summary>True for a phrase that says in what state somebody is ("in custody").</summary>
    public bool IsState(string preposition, string noun) => _states.Contains($"{preposition} {noun}");

    /// <summary>True for nouns of time that are no dates ("season").</summary>
    public bool IsTimeNoun(string lemma) => _timeWords.TryGetValue(lemma, out string? kind) && kind == "noun";

    /// <summary>True for the edge or part of a time or event ("the end").</summary>
    public bool IsTimeEdge(string lemma) => _timeWords.TryGetValue(lemma, out string? kind) && kind == "edge";

    /// <summary>True for what lasts ("film"): its edges are times.</summary>
    public bool IsTimeSpan(string lemma) => _timeWords.TryGetValue(lemma, out string? kind) && kind == "span";

    /// <summary>True for adverbs of how long, often, far or well ("long"), which a negation beside them denies.</summary>
    public bool IsExtent(string lemma) => _timeWords.TryGetValue(lemma, out string? kind) && kind == "extent";

    /// <summary>True for adverbs of time ("soon").</summary>
    public bool IsTimeAdverb(string lemma) => _timeWords.TryGetValue(lemma, out string? kind) && kind == "adverb";

    /// <summary>The role of a subordinate clause that a word opens ("if", "because"), or null.</summary>
    public Role? RoleOfMark(string word) => _marks.TryGetValue(word, out Role role) ? role : null;

    /// <summary>True for a word whose clause tells something of its own beside the clause above ("while").</summary>
    public bool IsBeside(string word) => _beside.Contains(word);

    /// <summary>True for a preposition with a role, compound ones included.</summary>
    public bool HasPreposition(string preposition) => _prepositions.ContainsKey(preposition);

    /// <summary>True if a verb takes a preposition of its own ("send to").</summary>
    public bool Governs(string verb, string preposition) => _governed.ContainsKey($"{verb} {preposition}");

    /// <summary>True if a preposition leads from a verb to the deed of which it accuses its object ("charge with").</summary>
    public bool IsAccusing(string verb, string preposition) => _accusing.Contains($"{verb} {preposition}");

    /// <summary>True for verbs that take somebody who gets what is given ("award").</summary>
    public bool IsGiving(string verb) => _governed.TryGetValue($"{verb} to", out (Role Role, Role OfPlace) governed) && governed.Role == Role.Recipient;

    /// <summary>True for a preposition of the verb that leads to who gets or hears it ("share with").</summary>
    public bool IsRecipientMark(string verb, string preposition) => _governed.TryGetValue($"{verb} {preposition}", out (Role Role, Role OfPlace) governed) && governed.Role == Role.Recipient;

    /// <summary>True for verbs whose object is who hears it ("inform").</summary>
    public bool IsTelling(string verb) => _saying.TryGetValue(verb, out bool hears) && hears;

    /// <summary>True for verbs that mostly take no object ("come").</summary>
    public bool IsIntransitive(string verb) => _intransitives.Contains(verb);

    /// <summary>True for verbs of saying and of opinion: when and where their object is, they are not.</summary>
    public bool IsOpinion(string verb) => _saying.ContainsKey(verb) || _attitudes.Contains(verb);

    /// <summary>True for verbs that name or make their object something ("make", "elect").</summary>
    public bool IsNaming(string verb) => _naming.Contains(verb);

    /// <summary>True for "Mr", "Dr" and their like, which state no role.</summary>
    public bool IsHonorific(string form) => _honorifics.Contains(form);

    /// <summary>True for ranks and offices before a name ("Sgt").</summary>
    public bool IsTitle(string form) => _titles.Contains(form);

    /// <summary>The operator that a verb or adjective is before an infinitive ("agree to", "fail to"), or null.</summary>
    public Operator? OperatorOf(string lemma) => _operators.GetValueOrDefault(lemma);

    /// <summary>The operator that a noun is before an infinitive ("plan to"), or null.</summary>
    public Operator? OperatorNounOf(string lemma) => _operatorNouns.GetValueOrDefault(lemma);

    /// <summary>True for words that negate.</summary>
    public bool IsNegator(string lemma) => FactualityLexicon.Shared.Find(lemma) is { Negates: true };

    /// <summary>The certainty that an adverb, adjective or modal gives, or null.</summary>
    public Certainty? HedgeOf(string lemma) => FactualityLexicon.Shared.Find(lemma) is { Negates: false } word ? word.Value.Certainty : null;

    /// <summary>True for a verb and a bare noun that make one action ("take place").</summary>
    public bool IsIdiom(string verb, string noun) => _idioms.Contains($"{verb} {noun}");

    /// <summary>True for verbs that only say that an event is ("take place").</summary>
    public bool IsHappening(string verb) => _happenings.Contains(verb);

    /// <summary>True for verbs that lend their meaning to an object ("hold" a call).</summary>
    public bool IsLightVerb(string lemma) => _lightVerbs.Contains(lemma);

    /// <summary>True for verbs that report what somebody says or thinks, with an object only if that is the hearer ("tell").</summary>
    public bool IsSaying(string lemma, bool hasObject) => _saying.TryGetValue(lemma, out bool hears) && (hears || !hasObject);

    /// <summary>True if a verb without an object is a passive without its auxiliary ("two sailors rescued").</summary>
    /// <param name="verb">The lemma.</param>
    /// <param name="isHeading">True in a headline.</param>
    public bool IsPatientVerb(string verb, bool isHeading) => _patientVerbs.TryGetValue(verb, out bool inHeadings) && (isHeading || !inHeadings);

    /// <summary>True if the owner of an event noun is the one to whom it is done ("Holm's arrest").</summary>
    public bool IsPatientNoun(string noun) => _patientNouns.Contains(noun);

    /// <summary>The noun as a name of an action, or null.</summary>
    public EventNoun? EventNounOf(string lemma) => _eventNouns.GetValueOrDefault(lemma);
}
