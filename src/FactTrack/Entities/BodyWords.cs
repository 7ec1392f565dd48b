namespace FactTrack;

/// <summary>What the words of a name tell of the body that it names, and what such bodies and places are called.</summary>
internal static class BodyWords
{
    private static readonly Lexicon s_kinds = Lexicon.BuiltIn("body-kinds");
    private static readonly Lexicon s_nouns = Lexicon.BuiltIn("kind-nouns");
    private static readonly Lexicon s_places = Lexicon.BuiltIn("place-nouns");
    private static readonly Lexicon s_seats = Lexicon.BuiltIn("body-seats");

    private static readonly HashSet<string> s_any = [.. Nouns(s_nouns, "unknown")];

    /// <summary>True if a word at the end of a name makes it the name of a body.</summary>
    public static bool IsKindWord(string form) => s_kinds.Contains(form);

    /// <summary>True if a word at the end of a name makes it the name of a body of a kind.</summary>
    public static bool IsKindWord(string form, string kind)
    {
        foreach (LexiconEntry entry in s_kinds[form])
            if (entry["kind"] == kind) return true;
        return false;
    }

    /// <summary>The nouns by which an organisation of a kind may be called.</summary>
    public static IEnumerable<string> NounsOfKind(string kind) => Nouns(s_nouns, kind);

    /// <summary>The nouns by which the body with a name may be called, by the last word of its core; none where no word tells its kind.</summary>
    public static IEnumerable<string> NounsOfName(ReadOnlySpan<string> name)
    {
        var nouns = new List<string>();
        int end = name.Length;
        for (int i = name.Length - 1; i > 0; i--)
            if (char.IsLower(name[i][0])) end = i;
        for (int i = end - 1; i >= 0 && i >= end - 2; i--)
            foreach (LexiconEntry entry in s_kinds[name[i]])
                foreach (string noun in NounsOfKind(entry["kind"])) nouns.Add(noun);
        return nouns;
    }

    /// <summary>True for a noun by which a body may be called of which nothing tells what it is.</summary>
    public static bool IsAnyBody(string noun) => s_any.Contains(noun);

    /// <summary>The nouns by which a listed place inside a country may be called.</summary>
    public static IEnumerable<string> NounsOfPlace(string name) => Nouns(s_places, name);

    /// <summary>The body of several countries that a capital stands for where it acts, or null.</summary>
    public static string? BodyOfCapital(string capital) => s_seats.Find(capital)?["body"];

    private static List<string> Nouns(Lexicon lexicon, string key)
    {
        var nouns = new List<string>();
        foreach (LexiconEntry entry in lexicon[key]) nouns.Add(entry["noun"]);
        return nouns;
    }
}
