using System.Numerics;

namespace FactTrack;

/// <summary>Reads the words of a text as facts compare them: runs of letters and digits without regard to case, each as a stable hash.</summary>
/// <remarks>
/// An apostrophe ends a word ("Holm's" is "holm" and "s"), and so does a hyphen; commas and points stand within a number ("1,200" is one word).
/// The hash is FNV-1a of the lower-case UTF-16 units: the same on any machine, so that it can be stored.
/// </remarks>
internal ref struct FoldedWords(ReadOnlySpan<char> text)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The hash of the word read last.</summary>
    public ulong Hash { get; private set; }

    /// <summary>Where the word read last begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word read last ends.</summary>
    public readonly int End => _at;

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool Next()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at])) _at++;
        if (_at == _text.Length) return false;
        Start = _at;
        Hash = Offset;
        for (; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (!char.IsLetterOrDigit(c))
            {
                if (!IsWithinNumber()) break;
                continue;
            }

            Hash = Add(Hash, c);
        }

        return true;
    }

    /// <summary>The hash of one word, whatever its characters.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = Offset;
        foreach (char c in word) hash = Add(hash, c);
        return hash;
    }

    /// <summary>One hash of two in their order, well mixed in all its bits.</summary>
    public static ulong Join(ulong first, ulong second)
    {
        ulong hash = BitOperations.RotateLeft(first * 0x9E3779B97F4A7C15, 31) ^ second;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }

    private static ulong Add(ulong hash, char c) => (hash ^ char.ToLowerInvariant(c)) * Prime;

    private readonly bool IsWithinNumber() =>
        _text[_at] is ',' or '.' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at - 1]) && char.IsAsciiDigit(_text[_at + 1]);
}
