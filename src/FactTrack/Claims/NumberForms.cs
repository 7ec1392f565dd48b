namespace FactTrack;

/// <summary>Whether a noun's form is plural, by its ending.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NumberForms
{
    private const string Plural = "plural";

    private static readonly Lazy<NumberForms> s_shared = new(() => new NumberForms(Lexicon.BuiltIn("number-forms")));

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _endings = new(StringComparer.Ordinal);
    private readonly int _longest;

    private NumberForms(Lexicon lexicon)
    {
        foreach (LexiconEntry entry in lexicon.Entries)
        {
            string number = entry["number"];
            if (number is not (Plural or "singular")) throw entry.Broken($"'{number}' in column 'number' is not singular or plural.");
            if (entry.Key[0] != '-')
            {
                _words[entry.Key] = number;
                continue;
            }

            _endings[entry.Key[1..]] = number;
            _longest = Math.Max(_longest, entry.Key.Length - 1);
        }
    }

    /// <summary>The forms of the built-in lexicon.</summary>
    public static NumberForms Shared => s_shared.Value;

    /// <summary>True for a plural form; the word is lower case. The longest ending that is known decides.</summary>
    public bool IsPlural(string word)
    {
        if (_words.TryGetValue(word, out string? number)) return number == Plural;
        for (int length = Math.Min(_longest, word.Length); length > 0; length--)
            if (_endings.TryGetValue(word[^length..], out number)) return number == Plural;
        return false;
    }
}
