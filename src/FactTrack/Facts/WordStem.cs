using System.Buffers;

namespace FactTrack;

/// <summary>What forms of one word have in common ("arrests", "arrested", "arresting"), as a stable hash.</summary>
/// <remarks>
/// The inflections of nouns and verbs go, and what is left is no word but the same for all of them: -s, -es, -ies, -ed, -ing and a last -e, a doubled
/// consonant before them becoming one. Irregular forms keep their own stem. Words in capitals and lower case are one.
/// </remarks>
internal static class WordStem
{
    private const int ShortestStem = 3;

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>The hash of a word's stem.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = FoldedWords.HashOf(Of(word));
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>The hash of the stems of a phrase's words, in order.</summary>
    public static uint HashOfPhrase(ReadOnlySpan<char> phrase)
    {
        uint hash = 0;
        while (true)
        {
            int end = phrase.IndexOf(' ');
            if (end < 0) return Append(hash, HashOf(phrase));
            hash = Append(hash, HashOf(phrase[..end]));
            phrase = phrase[(end + 1)..];
        }
    }

    /// <summary>The hash of a phrase and one more word, both as hashes.</summary>
    public static uint Append(uint phrase, uint word) => (phrase * 31) + word;

    /// <summary>The stem of a word: its beginning, without inflection.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestStem || !char.IsLetter(word[^1])) return word;
        ReadOnlySpan<char> stem = Ends(word, "ies") ? word[..^2]
            : Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") ? word[..^2]
            : Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") ? word[..^1]
            : word;
        if (Ends(stem, "ing") && HasVowel(stem[..^3])) stem = Undouble(stem[..^3]);
        else if (Ends(stem, "ied")) stem = stem[..^2];
        else if (Ends(stem, "ed") && HasVowel(stem[..^2])) stem = Undouble(stem[..^2]);
        if (stem.Length > ShortestStem && Ends(stem, "e")) stem = stem[..^1];
        return stem.Length > ShortestStem && Ends(stem, "y") ? word[..(stem.Length - 1)] : Ends(stem, "i") && stem.Length > ShortestStem ? stem[..^1] : stem;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) =>
        word.Length >= ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length >= 2 && stem.ContainsAny(s_vowels);

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > ShortestStem && char.ToLowerInvariant(stem[^1]) == char.ToLowerInvariant(stem[^2]) && !"lsz".Contains(char.ToLowerInvariant(stem[^1]), StringComparison.Ordinal)
            ? stem[..^1]
            : stem;
}
