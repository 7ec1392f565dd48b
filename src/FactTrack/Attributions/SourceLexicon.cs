using System.Collections.Frozen;

namespace FactTrack;

/// <summary>The words of <c>sources.lex</c>.</summary>
internal sealed class SourceLexicon
{
    private readonly FrozenDictionary<string, SourceEntry> _entries;

    private SourceLexicon(Lexicon lexicon)
    {
        _entries = lexicon.Entries.GroupBy(e => e.Key, StringComparer.Ordinal).ToFrozenDictionary(
            g => g.Key,
            g => new SourceEntry(g.First().Read<SourceForm>("form"), g.First().Read<SourceType>("type"), g.First()["anonymous"] == "yes"),
            StringComparer.Ordinal);
        LongestWords = lexicon.Entries.Max(e => e.Key.Count(c => c == ' ')) + 1;
    }

    /// <summary>The built-in words.</summary>
    public static SourceLexicon BuiltIn { get; } = new(Lexicon.BuiltIn("sources"));

    /// <summary>The number of words of the longest entry.</summary>
    public int LongestWords { get; }

    /// <summary>The entry of some words in lower case, or null.</summary>
    public SourceEntry? Find(string words) => _entries.GetValueOrDefault(words);
}
