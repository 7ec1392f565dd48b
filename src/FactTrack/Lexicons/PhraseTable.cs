using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Phrases with a value each, matched against tokens without regard to case; the longest phrase wins.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Phrase[]> _byFirst;
    private readonly FrozenDictionary<string, Phrase[]> _byLast;
    private readonly FormFilter _firstWords;
    private readonly FormFilter _lastWords;

    /// <summary>Makes a table; the words of a phrase are separated by one space.</summary>
    public PhraseTable(IEnumerable<(string Words, T Value)> phrases)
    {
        Phrase[] all = [.. phrases.Select(p => new Phrase(p.Words.Split(' '), p.Value)).OrderByDescending(p => p.Words.Length)];
        _byFirst = all.GroupBy(p => p.Words[0], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        _byLast = all.GroupBy(p => p.Words[^1], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);
        (_firstWords, _lastWords) = (new FormFilter(_byFirst.Keys), new FormFilter(_byLast.Keys));
    }

    /// <summary>The words that a phrase may begin with.</summary>
    public IEnumerable<string> FirstWords => _byFirst.Keys;

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="forms">All tokens.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="limit">One past the last token that may belong to it.</param>
    /// <param name="end">One past the phrase.</param>
    /// <param name="value">What it means.</param>
    public bool TryMatchFrom(string[] forms, int start, int limit, out int end, out T value)
    {
        if (start < limit && _firstWords.MayContain(forms[start]) && _byFirst.TryGetValue(forms[start], out Phrase[]? phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                end = start + phrase.Words.Length;
                if (end > limit || !Equals(phrase.Words, forms, start)) continue;
                value = phrase.Value;
                return true;
            }
        }

        (end, value) = (start, default!);
        return false;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    /// <param name="forms">All tokens.</param>
    /// <param name="end">One past the last token of the phrase.</param>
    /// <param name="limit">The first token that may belong to it.</param>
    /// <param name="start">The first token of the phrase.</param>
    /// <param name="value">What it means.</param>
    public bool TryMatchTo(string[] forms, int end, int limit, out int start, out T value)
    {
        if (end > limit && _lastWords.MayContain(forms[end - 1]) && _byLast.TryGetValue(forms[end - 1], out Phrase[]? phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                start = end - phrase.Words.Length;
                if (start < limit || !Equals(phrase.Words, forms, start)) continue;
                value = phrase.Value;
                return true;
            }
        }

        (start, value) = (end, default!);
        return false;
    }

    private static bool Equals(string[] words, string[] forms, int start)
    {
        for (int i = 0; i < words.Length; i++)
            if (!string.Equals(words[i], forms[start + i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private sealed record Phrase(string[] Words, T Value);
}
