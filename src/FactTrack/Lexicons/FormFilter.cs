using System.Numerics;

namespace FactTrack;

/// <summary>Tells by first letter and length that a word cannot be among others: a glance that spares most look-ups their hash.</summary>
internal sealed class FormFilter
{
    private const int Letters = 128;
    private readonly uint[] _lengths = new uint[Letters];
    private readonly bool _others;

    /// <summary>Makes a filter for words, without regard to case.</summary>
    public FormFilter(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length == 0) continue;
            char lower = char.ToLowerInvariant(word[0]), upper = char.ToUpperInvariant(word[0]);
            _others |= lower >= Letters || upper >= Letters;
            if (lower < Letters) _lengths[lower] |= Bit(word.Length);
            if (upper < Letters) _lengths[upper] |= Bit(word.Length);
        }
    }

    /// <summary>False for a word that is none of them.</summary>
    public bool MayContain(string word) =>
        word.Length > 0 && (word[0] < Letters ? (_lengths[word[0]] & Bit(word.Length)) != 0 : _others);

    private static uint Bit(int length) => BitOperations.RotateLeft(1u, length);
}
