using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>What the lexicons together say of a word as part of a name, in one look-up.</summary>
/// <param name="Person">1 to 4 for a given name by its gender, 8 more for a family name, 16 more for one that stands first, 32 more for a suffix.</param>
/// <param name="Title">A number for the kind of a title; 8 more for a noun of persons, 16 more of other participants, 32 more for a word that names nobody.</param>
/// <param name="CueFirst">0, or a number for the type that the word tells as the first of a name.</param>
/// <param name="CueLast">The same as the last of a name.</param>
/// <param name="Small">1 for a particle of persons' names, 2 for a word between the parts of others, 0 for none.</param>
internal record struct NameWords(byte Person, byte Title, byte CueFirst, byte CueLast, byte Small)
{
    private const byte Family = 8, FamilyFirst = 16, Suffix = 32;
    private const byte PersonNoun = 8, OtherNoun = 16, Stop = 32;

    private const byte Given = 7;

    private static readonly Dictionary<string, NameWords> s_words = Load();

    /// <summary>True for a listed given name.</summary>
    public readonly bool IsGivenName => (Person & Given) != 0;

    /// <summary>The gender that a given name usually tells; none where it tells none.</summary>
    public readonly Gender GivenNameGender => (Person & Given) == 0 ? Gender.None : (Gender)((Person & Given) - 1);

    /// <summary>What is known of a form; nothing for most.</summary>
    public static NameWords Of(string form)
    {
        if (s_words.TryGetValue(form, out NameWords known)) return known;

        // In capitals throughout or behind a hyphen ("Vice-Chairman"), nouns are found in small letters.
        return HasLaterCapital(form) && s_words.TryGetValue(form.ToLowerInvariant(), out NameWords small)
            ? new NameWords(0, (byte)(small.Title & (PersonNoun | OtherNoun)), 0, 0, 0) : default;
    }

    private static bool HasLaterCapital(string form)
    {
        for (int i = 1; i < form.Length; i++)
            if (char.IsUpper(form[i])) return true;
        return false;
    }

    private static Dictionary<string, NameWords> Load()
    {
        var words = new Dictionary<string, NameWords>(1 << 15, StringComparer.Ordinal);
        foreach (LexiconEntry name in Lexicon.BuiltIn("given-names").Entries) At(words, name.Key).Person |= (byte)(1 + ((byte)EntityWords.ReadGender(name["gender"]) & 3));
        foreach (LexiconEntry name in Lexicon.BuiltIn("family-names").Entries) At(words, name.Key).Person |= Family;
        foreach (LexiconEntry title in Lexicon.BuiltIn("titles").Entries)
        {
            ref NameWords word = ref At(words, title.Key);
            if ((word.Title & 7) == 0) word.Title |= KindOf(title["kind"]);
        }

        foreach (LexiconEntry noun in Lexicon.BuiltIn("entity-nouns").Entries) AddNoun(words, noun);
        foreach (LexiconEntry stop in Lexicon.BuiltIn("name-stops").Entries) At(words, stop.Key).Title |= Stop;
        foreach (LexiconEntry part in Lexicon.BuiltIn("name-parts").Entries) AddPart(ref At(words, part.Key), part["kind"]);
        foreach (LexiconEntry cue in Lexicon.BuiltIn("name-cues").Entries) AddCue(ref At(words, cue.Key), cue);
        return words;
    }

    private static ref NameWords At(Dictionary<string, NameWords> words, string word) => ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);

    private static byte KindOf(string title) => title switch { "honorific" => 1, "rank" => 2, "office" => 3, "modifier" => 4, _ => 0 };

    // Sentences start in upper case.
    private static void AddNoun(Dictionary<string, NameWords> words, LexiconEntry noun)
    {
        byte flag = noun.Read<EntityType>("type") == EntityType.Person ? PersonNoun : OtherNoun;
        At(words, noun.Key).Title |= flag;
        if (char.IsLower(noun.Key[0])) At(words, char.ToUpperInvariant(noun.Key[0]) + noun.Key[1..]).Title |= flag;
    }

    private static void AddPart(ref NameWords word, string kind)
    {
        if (kind == "first") word.Person |= FamilyFirst;
        else if (kind == "suffix") word.Person |= Suffix;
        else if (kind == "particle") word.Small = 1;
        else if (kind == "link" && word.Small == 0) word.Small = 2;
    }

    private static void AddCue(ref NameWords word, LexiconEntry cue)
    {
        byte type = (byte)(1 + cue.Read<EntityType>("type"));
        if (cue["place"] == "first" && word.CueFirst == 0) word.CueFirst = type;
        else if (cue["place"] == "last" && word.CueLast == 0) word.CueLast = type;
    }
}
