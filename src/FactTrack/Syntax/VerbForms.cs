namespace FactTrack;

/// <summary>Lemmas of the forms of known verbs, which rules of suffixes learned from few examples get wrong ("fled", "bribing").</summary>
internal sealed class VerbForms
{
    private static readonly string[] s_past = ["VBD", "VBN"];
    private static readonly string[] s_present = ["VB", "VBP"];

    private readonly Dictionary<(string Form, string Xpos), string> _lemmas = [];

    private VerbForms(Lexicon lexicon)
    {
        // Irregular forms first: "saw" is a form of see, though one may saw.
        foreach (LexiconEntry verb in lexicon.Entries)
        {
            if (verb["past"].Length == 0) continue;
            _lemmas.TryAdd((verb["past"], "VBD"), verb.Key);
            _lemmas.TryAdd((verb["participle"], "VBN"), verb.Key);
        }

        foreach (LexiconEntry verb in lexicon.Entries) AddRegular(verb.Key, past: verb["past"].Length == 0);

        // Taggers mix up the tags of past forms; a form that is no verb itself ("sank") is past under any of them.
        foreach (LexiconEntry verb in lexicon.Entries)
        {
            foreach (string form in new[] { verb["past"], verb["participle"] })
            {
                if (form.Length == 0) continue;
                foreach (string xpos in s_past) _lemmas.TryAdd((form, xpos), verb.Key);
                if (lexicon.Contains(form)) continue;
                foreach (string xpos in s_present) _lemmas.TryAdd((form, xpos), verb.Key);
            }
        }
    }

    /// <summary>The forms of the verbs of the built-in lexicon.</summary>
    public static VerbForms Shared { get; } = new(Lexicon.BuiltIn("verbs"));

    /// <summary>The lemma of a form, or null where the verb is not known or the tag is no verb's.</summary>
    /// <param name="form">The form, in any case.</param>
    /// <param name="xpos">Its Penn Treebank tag.</param>
    public string? Find(string form, string xpos) =>
        xpos.StartsWith("VB", StringComparison.Ordinal) && _lemmas.TryGetValue((form.ToLowerInvariant(), xpos), out string? lemma) ? lemma : null;

    private void AddRegular(string verb, bool past)
    {
        char last = verb[^1], before = verb[^2];
        bool consonantY = last == 'y' && !IsVowel(before);
        _lemmas.TryAdd((consonantY ? $"{verb[..^1]}ies" : last is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? $"{verb}es" : $"{verb}s", "VBZ"), verb);
        if (verb.EndsWith("ie", StringComparison.Ordinal)) Add($"{verb[..^2]}y", $"{verb[..^1]}");
        else if (verb.EndsWith("ee", StringComparison.Ordinal)) Add(verb, verb[..^1]);
        else if (last == 'e') Add(verb[..^1], verb[..^1]);
        else if (consonantY) Add(verb, $"{verb[..^1]}i");
        else if (IsDoubled(verb)) Add($"{verb}{last}", $"{verb}{last}");
        else Add(verb, verb);

        // "travelled" and "traveled", "focussed" and "focused": both are written.
        if (verb.Length > 4 && IsDoubled(verb)) Add(verb, verb);

        void Add(string ingStem, string edStem)
        {
            _lemmas.TryAdd(($"{ingStem}ing", "VBG"), verb);
            if (!past) return;
            _lemmas.TryAdd(($"{edStem}ed", "VBD"), verb);
            _lemmas.TryAdd(($"{edStem}ed", "VBN"), verb);
        }
    }

    // One vowel and one consonant at the end: stop, admit, travel.
    private static bool IsDoubled(string verb) =>
        verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && (!IsVowel(verb[^3]) || (verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q'));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
