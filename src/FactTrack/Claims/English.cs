using System.Collections.Frozen;
using System.Text;

namespace FactTrack;

/// <summary>English words and forms, whatever the machine's culture.</summary>
internal static class English
{
    private const int LongestPronoun = 16;

    private static readonly Lazy<FrozenSet<string>> s_common = new(() => Keys(
        "determiners", "pronouns", "count-words", "vague-amounts", "approximators", "clause-marks", "entity-nouns", "sources", "measures", "function-words"));

    // Before a name too: "The Kremlin", "Two Koreas".
    private static readonly Lazy<FrozenSet<string>> s_determiners = new(() => Keys("determiners", "count-words"));

    private static readonly Lazy<FrozenSet<string>> s_plural = new(() => Lexicon.BuiltIn("entity-nouns").Entries.Where(e => e["class"] == "plural").Select(e => e.Key)
        .Concat(Lexicon.BuiltIn("pronouns").Entries.Where(e => e["number"] == "plural").Select(e => e.Key)).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> s_numbers = new(() => Keys("count-words", "vague-amounts", "factuality"));

    private static readonly Lazy<FrozenSet<string>> s_speakers = new(() => Keys("function-words").Except(Keys("pronouns")).ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> s_pronouns = new(() => Keys("pronouns"));

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The words of a part in one line.</summary>
    public static string Line(TextPart part)
    {
        string words = part.ToString();
        if (words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !words.Contains("  ", StringComparison.Ordinal)) return words;
        var line = new StringBuilder(words.Length);
        foreach (char c in words)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        return line.ToString().TrimEnd();
    }

    /// <summary>Words as they stand inside a sentence: the capital of a common word that began one is gone.</summary>
    public static string Inside(string words)
    {
        int end = words.IndexOf(' ', StringComparison.Ordinal);
        string first = end < 0 ? words : words[..end];
        if (first.Length == 0 || !char.IsUpper(first[0]) || first.Skip(1).Any(char.IsUpper) || first == "I") return words;
        string lower = first.ToLowerInvariant();
        bool isName = end > 0 && end + 1 < words.Length && char.IsUpper(words[end + 1]);
        if (!Lexical(lower).Any(s_common.Value.Contains) || (isName && !s_determiners.Value.Contains(lower)) || ClauseLexicon.Shared.HedgeOf(lower) is not null) return words;
        return string.Concat(lower, words.AsSpan(first.Length));
    }

    /// <summary>True for a pronoun of the third person.</summary>
    public static bool IsPronoun(string words) => words.Length <= LongestPronoun && s_pronouns.Value.Contains(words.ToLowerInvariant());

    /// <summary>True for "I", "we" and "you", which take their own forms of verbs.</summary>
    public static bool IsSpeaker(string words) => !words.Contains(' ', StringComparison.Ordinal) && s_speakers.Value.Contains(words.ToLowerInvariant());

    /// <summary>True if the head of a noun phrase is plural, as far as its form tells.</summary>
    public static bool IsPlural(string phrase)
    {
        string head = "";
        foreach (string word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (head.Length > 0 && (ClauseLexicon.Shared.HasPreposition(word) || ClauseLexicon.Shared.RoleOfMark(word) is not null)) break;
            head = word;
            if (word[^1] == ',') break;
        }

        head = head.TrimEnd(',').ToLowerInvariant();
        return s_plural.Value.Contains(head) || (head.Length > 2 && NumberForms.Shared.IsPlural(head));
    }

    /// <summary>The third person singular of a verb's base form: "sends", "carries", "has".</summary>
    public static string ThirdPerson(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ when verb.EndsWith('y') && verb.Length > 1 && !IsVowel(verb[^2]) => $"{verb[..^1]}ies",
        _ when verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) => $"{verb}es",
        _ => $"{verb}s",
    };

    /// <summary>"Norway's", "the workers'".</summary>
    public static string Genitive(string phrase) => phrase.EndsWith('s') && IsPlural(phrase) ? $"{phrase}'" : $"{phrase}'s";

    /// <summary>"an attack", "a fire".</summary>
    public static string Indefinite(string noun) => $"{(IsVowel(char.ToLowerInvariant(noun[0])) ? "an" : "a")} {noun}";

    /// <summary>True if a phrase has a number, or a word that leaves nobody or somebody unsure.</summary>
    public static bool IsCounted(string phrase) => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => char.IsAsciiDigit(word[0]) || s_numbers.Value.Contains(word.ToLowerInvariant()));

    /// <summary>What a form may be a form of, itself first: "stopped" is "stopped", "stopp", "stoppe", "stop".</summary>
    public static IEnumerable<string> Lexical(string form)
    {
        yield return form;
        foreach (string ending in (string[])["s", "es", "ed", "ing"])
        {
            if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal)) continue;
            string stem = form[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == 'i') yield return stem[..^1] + "y";
            if (stem[^1] == stem[^2]) yield return stem[..^1];
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenSet<string> Keys(params string[] lexicons) =>
        lexicons.SelectMany(name => Lexicon.BuiltIn(name).Entries).Select(e => e.Key.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
}
