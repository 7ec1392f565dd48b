using System.Collections;

namespace FactTrack;

/// <summary>A set of words without regard to case.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class WordSet : IEnumerable<string>
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly FormFilter _filter;

    /// <summary>Makes a set.</summary>
    public WordSet(IEnumerable<string> words)
    {
        foreach (string word in words) _words.Add(word);
        _filter = new FormFilter(_words);
    }

    /// <summary>True if a word is in the set.</summary>
    public bool Contains(string word) => _filter.MayContain(word) && _words.Contains(word);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
