namespace FactTrack;

/// <summary>A lexicon of single words in groups ("changeVerb", "label"), asked without regard to case.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordGroups
{
    private readonly Dictionary<string, WordSet> _groups = new(StringComparer.Ordinal);

    /// <summary>Reads a lexicon with the columns <c>word kind</c>.</summary>
    public WordGroups(Lexicon lexicon)
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (LexiconEntry entry in lexicon.Entries)
        {
            string kind = entry["kind"];
            if (!groups.TryGetValue(kind, out List<string>? words)) groups[kind] = words = [];
            words.Add(entry.Key);
        }

        foreach (string kind in groups.Keys) _groups[kind] = new WordSet(groups[kind]);
    }

    /// <summary>The words of a group.</summary>
    /// <exception cref="FormatException">The lexicon has no such group.</exception>
    public WordSet this[string group] =>
        _groups.GetValueOrDefault(group) ?? throw new FormatException($"There is no group '{group}' of words.");
}
