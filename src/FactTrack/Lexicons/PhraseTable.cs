namespace FactTrack;

/// <summary>Phrases with a value each, matched against tokens without regard to case; the longest phrase wins.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseTable<T>
{
    private readonly PhraseIndex _index;
    private readonly T[] _values;

    /// <summary>Makes a table of the entries of a lexicon; the key is the phrase, its words separated by one space.</summary>
    public PhraseTable(IReadOnlyList<LexiconEntry> entries, Func<LexiconEntry, T> read)
    {
        string[] phrases = new string[entries.Count];
        _values = new T[entries.Count];
        for (int i = 0; i < phrases.Length; i++) (phrases[i], _values[i]) = (entries[i].Key, read(entries[i]));
        _index = new PhraseIndex(phrases);
    }

    /// <summary>Makes a table of phrases and their values, in the same order.</summary>
    public PhraseTable(IReadOnlyList<string> phrases, T[] values) => (_index, _values) = (new PhraseIndex(phrases), values);

    /// <summary>The words that a phrase may begin with.</summary>
    public IEnumerable<string> FirstWords => _index.FirstWords;

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="forms">All tokens.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="limit">One past the last token that may belong to it.</param>
    /// <param name="end">One past the phrase.</param>
    /// <param name="value">What it means.</param>
    public bool TryMatchFrom(string[] forms, int start, int limit, out int end, out T value)
    {
        int place = _index.From(forms, start, limit, out end);
        value = place < 0 ? default! : _values[place];
        return place >= 0;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    /// <param name="forms">All tokens.</param>
    /// <param name="end">One past the last token of the phrase.</param>
    /// <param name="limit">The first token that may belong to it.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="value">What it means.</param>
    public bool TryMatchTo(string[] forms, int end, int limit, out int start, out T value)
    {
        int place = _index.To(forms, end, limit, out start);
        value = place < 0 ? default! : _values[place];
        return place >= 0;
    }
}
