namespace FactTrack;

/// <summary>The words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberWord> s_words = Load();
    private static readonly FormFilter s_filter = new(s_words.Keys);

    /// <summary>All words.</summary>
    public static IEnumerable<string> Words => s_words.Keys;

    /// <summary>What a word may be in a number, or null.</summary>
    public static NumberWord? Find(string word) => s_filter.MayContain(word) ? s_words.GetValueOrDefault(word) : null;

    /// <summary>The value of a word as one of a kind.</summary>
    public static bool TryFind(string word, NumberWordKind kind, out decimal value)
    {
        decimal? found = Find(word)?.As(kind);
        value = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>True if a word can begin a cardinal or stand in one.</summary>
    public static bool IsCardinal(string word) => Find(word)?.Cardinal is not null;

    /// <summary>The value of a hundred, a dozen or a scale word.</summary>
    public static bool TryFindMultiplier(string word, out decimal value)
    {
        NumberWord? found = Find(word);
        value = found?.Value ?? 0;
        return found?.Cardinal is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen;
    }

    private static Dictionary<string, NumberWord> Load()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconEntry entry in Lexicon.BuiltIn("number-words").Entries)
        {
            if (!words.TryGetValue(entry.Key, out NumberWord? word)) words[entry.Key] = word = new NumberWord();
            word.Add(entry);
        }

        return words;
    }
}
