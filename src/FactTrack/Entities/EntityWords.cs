using System.Globalization;

namespace FactTrack;

/// <summary>The lexicons of this layer other than its names, read once.</summary>
internal sealed class EntityWords
{
    private readonly Dictionary<string, EntityNoun> _nouns;
    private readonly Dictionary<string, Pronoun> _pronouns;
    private readonly Dictionary<string, ExpletiveKind> _expletives = Lexicon.BuiltIn("expletives").Entries.ToDictionary(e => e.Key, e => e.Read<ExpletiveKind>("kind"), StringComparer.Ordinal);
    private readonly Lexicon _titles = Lexicon.BuiltIn("titles");
    private readonly Lexicon _parts = Lexicon.BuiltIn("name-parts");
    private readonly Lexicon _cues = Lexicon.BuiltIn("name-cues");
    private readonly Lexicon _stops = Lexicon.BuiltIn("name-stops");
    private readonly Lexicon _metonyms = Lexicon.BuiltIn("metonyms");
    private readonly Lexicon _eventVerbs = Lexicon.BuiltIn("event-verbs");
    private readonly Lexicon _objectCauses = Lexicon.BuiltIn("object-causes");
    private readonly Lexicon _reciprocals = Lexicon.BuiltIn("reciprocals");
    private readonly Lexicon _placeOffices = Lexicon.BuiltIn("place-offices");
    private readonly Lexicon _numbers = Lexicon.BuiltIn("number-words");
    private readonly Lexicon _naming = Lexicon.BuiltIn("naming-verbs");
    private readonly Lexicon _determiners = Lexicon.BuiltIn("determiners");
    private readonly Lexicon _joint = Lexicon.BuiltIn("joint-nouns");

    private EntityWords()
    {
        _nouns = Lexicon.BuiltIn("entity-nouns").Entries
            .Select(e => new EntityNoun(e.Key, e.Read<EntityType>("type"), e["class"], ReadGender(e["gender"])))
            .ToDictionary(n => n.Lemma, StringComparer.Ordinal);
        _pronouns = Lexicon.BuiltIn("pronouns").Entries.ToDictionary(e => e.Key, Pronoun.Read, StringComparer.Ordinal);
    }

    public static EntityWords Shared { get; } = new();

    /// <summary>The participant noun of a form or lemma; the form's own meaning first ("forces").</summary>
    public EntityNoun? Noun(string form, string lemma) =>
        Find(_nouns, form) ?? (form == lemma ? null : Find(_nouns, lemma));

    /// <summary>The pronoun of a form in any case, or null.</summary>
    public Pronoun? PronounOf(string form) => Find(_pronouns, form);

    /// <summary>The kind of a title word (honorific, rank, office, modifier), or "".</summary>
    public string TitleKind(string form) => _titles.Find(form)?["kind"] ?? "";

    /// <summary>The gender that a title tells; <see cref="Gender.None"/> where it tells none.</summary>
    public Gender TitleGender(string form) => _titles.Find(form) is { } entry ? ReadGender(entry["gender"]) : Gender.None;

    public bool IsGivenName(string form) => NameWords.Of(form).IsGivenName;

    public Gender GivenNameGender(string form) => NameWords.Of(form).GivenNameGender;

    /// <summary>True for a family name that stands first (Kim, Xi).</summary>
    public bool IsFamilyFirst(string form) => HasValue(_parts, form, "kind", "first");

    public bool IsParticle(string form) => HasValue(_parts, form, "kind", "particle");

    public bool IsSuffix(string form) => HasValue(_parts, form, "kind", "suffix");

    /// <summary>The type that a word tells at a place of a name (first, last, of), or null.</summary>
    public EntityType? NameCue(string form, string place)
    {
        foreach (LexiconEntry entry in _cues[form])
            if (entry["place"] == place) return entry.Read<EntityType>("type");
        return null;
    }

    /// <summary>True for a capitalised word that names nobody.</summary>
    public bool IsNameStop(string form) => _stops.Contains(form);

    /// <summary>True if a word has a metonym cue, such as <c>object-government</c>.</summary>
    public bool IsMetonymCue(string lemma, string cue) => HasValue(_metonyms, lemma, "cue", cue);

    /// <summary>True for a verb whose object is the likely reason ("praised him because he ...").</summary>
    public bool IsObjectCause(string lemma) => _objectCauses.Contains(lemma);

    /// <summary>True for a verb or noun that needs two sides ("they met", "their talks").</summary>
    public bool IsReciprocal(string lemma) => _reciprocals.Contains(lemma);

    /// <summary>True for a preposition before the other side of a happening ("a meeting with").</summary>
    public bool IsCompanyMarker(string preposition) => HasValue(_metonyms, preposition, "cue", "case-company");

    /// <summary>True for a verb whose subject is a happening.</summary>
    public bool IsEventVerb(string lemma) => _eventVerbs.Contains(lemma);

    /// <summary>True for a preposition before whom somebody talks to.</summary>
    public bool IsAddresseeMarker(string preposition) => HasValue(_metonyms, preposition, "cue", "case-addressee");

    /// <summary>True for a word whose subject "it" stands for no thing, in one of the ways.</summary>
    public bool IsExpletive(string lemma, ExpletiveKind kind) => _expletives.TryGetValue(lemma, out ExpletiveKind known) && known == kind;

    /// <summary>True for an office with a place behind "of".</summary>
    public bool IsPlaceOffice(string lemma) => _placeOffices.Contains(lemma);

    /// <summary>True for a verb that tells who or what something is ("was named as").</summary>
    public bool IsNamingVerb(string lemma) => _naming.Contains(lemma);

    /// <summary>The noun of an office that an abbreviated title stands for ("Gen."), or null.</summary>
    public EntityNoun? TitleNoun(string form) => _titles.Find(form)?["noun"] is { Length: > 0 } noun ? Find(_nouns, noun) : null;

    /// <summary>The value of a small number in words or digits, or 0.</summary>
    public int SmallNumber(string form)
    {
        foreach (LexiconEntry entry in _numbers[form.ToLowerInvariant()])
            if (entry["kind"] == "small") return int.Parse(entry["value"], CultureInfo.InvariantCulture);
        return int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
    }

    /// <summary>What a determiner makes of its noun.</summary>
    public Definiteness DefinitenessOf(string determiner) =>
        (_determiners.Find(determiner) ?? _determiners.Find(determiner.ToLowerInvariant()))?.Read<Definiteness>("definiteness") ?? Definiteness.Bare;

    /// <summary>True for a plural that may stand for two participants named before, and the type of its members.</summary>
    public bool IsJointNoun(string form, out EntityType? type) => IsJointNoun(form, out type, out _);

    /// <summary>As <see cref="IsJointNoun(string, out EntityType?)"/>, with the number of its members, or 0 where the word tells none.</summary>
    public bool IsJointNoun(string form, out EntityType? type, out int count)
    {
        LexiconEntry? entry = _joint.Find(form);
        type = entry is null || entry["type"].Length == 0 ? null : entry.Read<EntityType>("type");
        count = entry is null || entry["count"].Length == 0 ? 0 : int.Parse(entry["count"], CultureInfo.InvariantCulture);
        return entry is not null;
    }

    internal static Gender ReadGender(string text) => text switch
    {
        "masculine" => Gender.Masculine,
        "feminine" => Gender.Feminine,
        "neuter" => Gender.Neuter,
        _ => Gender.None,
    };

    private static bool HasValue(Lexicon lexicon, string key, string column, string value)
    {
        foreach (LexiconEntry entry in lexicon[key])
            if (entry[column] == value) return true;
        return false;
    }

    // Sentences start in upper case, and headlines may be all capitals: a second look in lower case.
    private static T? Find<T>(Dictionary<string, T> words, string form) where T : class =>
        words.TryGetValue(form, out T? found) ? found
        : form.Length > 0 && char.IsUpper(form[0]) && words.TryGetValue(form.ToLowerInvariant(), out found) ? found : null;
}
