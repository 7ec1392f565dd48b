namespace FactTrack;

/// <summary>The words of a lexicon, found by a slice of text without making a string; case and apostrophe styles do not count.</summary>
internal sealed class WordTable
{
    private readonly LexiconEntry[] _entries;
    private readonly string[] _words;
    private readonly int[] _slots;
    private readonly int _longest;

    /// <summary>Makes a table of entries; of entries with one word the first counts.</summary>
    public WordTable(IEnumerable<LexiconEntry> entries)
    {
        _entries = [.. entries];
        _words = [.. _entries.Select(e => string.Create(e.Key.Length, e.Key, (span, key) => { for (int i = 0; i < span.Length; i++) span[i] = Chars.Fold(key[i]); }))];
        int size = 16;
        while (size < _words.Length * 3) size *= 2;
        _slots = new int[size];
        for (int i = 0; i < _words.Length; i++)
        {
            _longest = Math.Max(_longest, _words[i].Length);
            int slot = Slot(_words[i]);
            while (_slots[slot] != 0 && _words[_slots[slot] - 1] != _words[i]) slot = (slot + 1) & (size - 1);
            if (_slots[slot] == 0) _slots[slot] = i + 1;
        }
    }

    /// <summary>The entry of a word, or null.</summary>
    public LexiconEntry? Find(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > _longest) return null;
        for (int slot = Slot(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (Same(_words[_slots[slot] - 1], word)) return _entries[_slots[slot] - 1];
        return null;
    }

    /// <summary>True if the table has the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) is not null;

    private static bool Same(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length) return false;
        for (int i = 0; i < known.Length; i++)
            if (known[i] != Chars.Fold(word[i])) return false;
        return true;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Chars.Fold(c)) * 16777619;
        return (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
    }
}
