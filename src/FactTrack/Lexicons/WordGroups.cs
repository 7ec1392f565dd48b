using System.Collections.Frozen;

namespace FactTrack;

/// <summary>A lexicon of single words in groups ("changeVerb", "label"), asked without regard to case.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordGroups
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _groups;

    /// <summary>Reads a lexicon with the columns <c>word kind</c>.</summary>
    public WordGroups(Lexicon lexicon) =>
        _groups = lexicon.Entries.GroupBy(e => e["kind"], StringComparer.Ordinal).ToFrozenDictionary(
            g => g.Key, g => g.Select(e => e.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>The words of a group.</summary>
    /// <exception cref="FormatException">The lexicon has no such group.</exception>
    public FrozenSet<string> this[string group] =>
        _groups.GetValueOrDefault(group) ?? throw new FormatException($"There is no group '{group}' of words.");
}
