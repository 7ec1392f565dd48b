using System.Globalization;

namespace FactTrack;

/// <summary>The words of <c>fates.lex</c>.</summary>
internal sealed class FateLexicon
{
    private readonly Dictionary<(string Form, string Who), Dictionary<string, Fate>> _words = [];
    private readonly Dictionary<string, string> _verbs = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, int> _multiples;

    private FateLexicon(Lexicon lexicon)
    {
        _multiples = Lexicon.BuiltIn("multiples").Entries.Where(entry => entry["kind"] == "before")
            .ToDictionary(entry => entry.Key, entry => int.Parse(entry["factor"], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
        foreach (LexiconEntry entry in lexicon.Entries)
        {
            (string, string) key = (entry["form"], entry["who"]);
            if (!_words.TryGetValue(key, out Dictionary<string, Fate>? group)) _words[key] = group = new(StringComparer.OrdinalIgnoreCase);
            group[entry.Key] = entry.Read<Fate>("fate");
            if (entry["verb"] is { Length: > 0 } verb) _verbs[entry.Key] = verb;
        }
    }

    public static FateLexicon Shared { get; } = new(Lexicon.BuiltIn("fates"));

    /// <summary>What a verb does to its object.</summary>
    public Fate OfObject(string lemma) => Find("verb", "object", lemma);

    /// <summary>What a verb tells of its subject ("died").</summary>
    public Fate OfActor(string lemma) => Find("verb", "actor", lemma);

    /// <summary>What an adjective or participle tells of those whom it describes ("dead").</summary>
    public Fate OfAdjective(string form) => Find("adjective", "", form);

    /// <summary>The verb whose participle an adjective is, or null for one of a state ("dead").</summary>
    public string? VerbOf(string form) => _verbs.GetValueOrDefault(form);

    /// <summary>What an adverb makes of a verb that hits ("fatally").</summary>
    public Fate OfAdverb(string form) => Find("adverb", "", form);

    /// <summary>What a noun counts ("two deaths").</summary>
    public Fate OfNoun(string lemma) => Find("noun", "", lemma);

    /// <summary>What finding such a thing tells ("the bodies of").</summary>
    public Fate OfBody(string noun) => Find("noun", "body", noun);

    /// <summary>What a noun measures ("the toll").</summary>
    public Fate OfToll(string lemma) => Find("noun", "toll", lemma);

    /// <summary>What a happening does to those whom it is counted by ("a double murder").</summary>
    public Fate OfHappening(string noun) => Find("happening", "", noun);

    /// <summary>How many a word before a happening counts ("a quadruple shooting"); 0 for any other word.</summary>
    public int MultipleOf(string word) => _multiples.GetValueOrDefault(word);

    /// <summary>True for people who are counted by the number behind them ("a family of five").</summary>
    public bool IsGroup(string noun) => Has("group", noun);

    /// <summary>What a condition that people are in tells ("critical condition").</summary>
    public Fate OfSetting(string noun) => Find("setting", "", noun);

    /// <summary>What a verb reaches ("shot to death").</summary>
    public Fate OfReach(string noun) => Find("reach", "", noun);

    /// <summary>True for a verb whose object is an injury ("suffered wounds").</summary>
    public bool IsSuffering(string lemma) => Find("suffer", "actor", lemma) != Fate.None;

    /// <summary>True for a verb after which an adjective tells what became of its object ("found dead").</summary>
    public bool IsFinding(string lemma) => _words.GetValueOrDefault(("find", "object"))?.ContainsKey(lemma) == true;

    /// <summary>True for a noun that leaves nobody out ("people").</summary>
    public bool IsEverybody(string noun) => Has("everybody", noun);

    /// <summary>True for a noun for whoever did it ("gunman").</summary>
    public bool IsDoer(string noun) => Has("doer", noun);

    /// <summary>True for a word that stands for the doer as the object ("himself").</summary>
    public bool IsReflexive(string word) => Has("reflexive", word);

    /// <summary>True for a word for people beside those told before ("others").</summary>
    public bool IsOthers(string word) => Has("others", word);

    /// <summary>True where a verb with such an argument tells that its subject killed himself ("commit suicide", "turn the gun on himself").</summary>
    /// <param name="lemma">The verb.</param>
    /// <param name="preposition">The argument's preposition, or null.</param>
    /// <param name="words">The argument's words.</param>
    public bool IsSelfKilling(string lemma, string? preposition, ReadOnlySpan<string> words)
    {
        if (_words.GetValueOrDefault(("suicide", lemma)) is not { } nouns) return false;
        bool hasOwn = false, hasNoun = false;
        foreach (string word in words)
        {
            if (preposition == "on" && nouns.ContainsKey("gun") && IsReflexive(word)) return true;
            hasOwn |= word == "own";
            hasNoun |= nouns.ContainsKey(word);
        }

        return hasNoun && preposition is null && (hasOwn || !nouns.ContainsKey("life"));
    }

    /// <summary>True for a noun that names a killing and the death of whoever did it ("murder-suicide").</summary>
    public bool IsDoubleDeath(string word) => Has("double", word);

    /// <summary>True for a word that makes several events of one ("separate shootings"), or a plural that does so behind its preposition ("in shootings").</summary>
    public bool IsSum(string word, string? preposition) => Has("sum", word) || _words.GetValueOrDefault(("sum", preposition ?? ""))?.ContainsKey(word) == true;

    private bool Has(string form, string word) => _words.GetValueOrDefault((form, ""))?.ContainsKey(word) == true;

    private Fate Find(string form, string who, string word) => _words.GetValueOrDefault((form, who))?.GetValueOrDefault(word) ?? Fate.None;
}
