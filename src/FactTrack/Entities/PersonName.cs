namespace FactTrack;

/// <summary>The parts of a person's name.</summary>
/// <param name="Words">All words, without suffixes.</param>
/// <param name="Given">The given name or initial, or null for a single word.</param>
/// <param name="Family">The family name; of a single word, that word.</param>
internal sealed record PersonName(string[] Words, string? Given, string Family)
{
    /// <summary>Reads the words of a name in the order of its culture.</summary>
    public static PersonName Read(ReadOnlySpan<string> tokens)
    {
        EntityWords lexicon = EntityWords.Shared;
        string[] words = Join(tokens, lexicon);
        if (words.Length == 1) return new PersonName(words, null, words[0]);
        if (lexicon.IsParticle(words[0])) return new PersonName(words, null, string.Join(' ', words));
        // Two words with a listed Western given name first ("Kim Kardashian" has none listed second, "Lee Harvey Oswald" has).
        bool familyFirst = lexicon.IsFamilyFirst(words[0]) && !lexicon.IsFamilyFirst(words[^1])
            && words.Length <= 3 && !(words.Length == 2 && lexicon.IsGivenName(words[0]) && !LooksEastAsian(words[1]));
        if (lexicon.IsFamilyFirst(words[0]) && words.Length == 3 && LooksEastAsian(words[2])) familyFirst = true;
        if (familyFirst) return new PersonName(words, words[1], words[0]);
        int family = words.Length - 1;
        while (family > 1 && lexicon.IsParticle(words[family - 1])) family--;
        return new PersonName(words, words[0], string.Join(' ', words[family..]));
    }

    /// <summary>True if two names of several words may name one person: "V. Putin", "Vladimir Vladimirovich Putin".</summary>
    public bool Fits(PersonName other) =>
        Family == other.Family && Given is not null && other.Given is not null
        && (Given == other.Given || IsInitialOf(Given, other.Given) || IsInitialOf(other.Given, Given)
            || Given.StartsWith(other.Given, StringComparison.Ordinal) && other.Given.Length >= 3
            || other.Given.StartsWith(Given, StringComparison.Ordinal) && Given.Length >= 3);

    private static bool IsInitialOf(string initial, string given) =>
        initial.TrimEnd('.').Length == 1 && given.Length > 0 && initial[0] == given[0];

    // Short syllables, without the clusters of European surnames.
    private static bool LooksEastAsian(string word) => word.Split('-').All(syllable => syllable.Length <= 6) && !EntityWords.Shared.IsGivenName(word);

    private static string[] Join(ReadOnlySpan<string> tokens, EntityWords lexicon)
    {
        var words = new List<string>(tokens.Length);
        bool joins = false;
        foreach (string token in tokens)
        {
            if (lexicon.IsSuffix(token) && words.Count > 1) continue;
            if (words.Count == 0 && tokens.Length > 1 && lexicon.TitleKind(token) == "honorific") continue;
            if (joins) (words[^1], joins) = (words[^1] + token, false);
            else if (token is "-" && words.Count > 0) (words[^1], joins) = (words[^1] + "-", true);
            else if (token.Length > 0 && char.IsLetter(token[0])) words.Add(token);
        }

        return words.Count == 0 ? [string.Join(' ', tokens.ToArray())] : [.. words];
    }
}
