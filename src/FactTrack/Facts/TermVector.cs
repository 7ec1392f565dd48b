namespace FactTrack;

/// <summary>The weightiest words and names of an article, as a vector of length 1.</summary>
/// <remarks>
/// A term is a word, by its rarity (<see cref="WordWeights"/>), or two words that follow each other with the second capitalised ("Bragg Street",
/// "2100 Oak"), which weigh nearly as much as a rare word. A term counts by the square root of how often it stands.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class TermVector
{
    private const int MostTerms = 192;
    private const int MostKeys = 24;
    private const int KindBits = 2;
    private const uint KindMask = (1 << KindBits) - 1;
    private const double Scale = ushort.MaxValue;

    // Sorted; the lowest two bits tell what kind of key it is.
    private readonly uint[] _terms;
    private readonly ushort[] _weights;

    private TermVector(uint[] terms, ushort[] weights) => (_terms, _weights) = (terms, weights);

    /// <summary>Makes a vector of terms with their weights; the weightiest are kept.</summary>
    public static TermVector Of(IEnumerable<Term> terms)
    {
        Term[] kept = [.. terms.OrderByDescending(term => term.Weight).ThenBy(term => term.Hash).Take(MostTerms)];
        HashSet<uint> keys = [.. kept.Where(term => term.Key != KeyKind.None).Take(MostKeys).Select(term => term.Hash)];
        double length = Math.Sqrt(kept.Sum(term => term.Weight * term.Weight));
        Array.Sort(kept, (a, b) => a.Hash.CompareTo(b.Hash));
        return new(
            [.. kept.Select(term => (term.Hash & ~KindMask) | (uint)(keys.Contains(term.Hash) ? term.Key : KeyKind.None))],
            [.. kept.Select(term => (ushort)Math.Round(term.Weight / length * Scale))]);
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public static double Cosine(TermVector a, TermVector b)
    {
        long product = 0;
        for (int i = 0, j = 0; i < a._terms.Length && j < b._terms.Length;)
        {
            uint x = a._terms[i] >> KindBits, y = b._terms[j] >> KindBits;
            if (x == y) product += (long)a._weights[i] * b._weights[j];
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return Math.Min(1, product / (Scale * Scale));
    }

    /// <summary>The keys of a kind, by which articles of one happening are found.</summary>
    public IEnumerable<long> Keys(KeyKind kind) => _terms.Where(term => (term & KindMask) == (uint)kind).Select(term => (long)(term >> KindBits));

    /// <summary>Writes it.</summary>
    public void Write(ref SketchWriter writer)
    {
        SketchSet.Write(ref writer, _terms);
        foreach (ushort weight in _weights) writer.Int(weight);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FactStoreException">The bytes are broken.</exception>
    public static TermVector Read(ref SketchReader reader)
    {
        uint[] terms = SketchSet.ReadItems(ref reader);
        var weights = new ushort[terms.Length];
        for (int i = 0; i < weights.Length; i++) weights[i] = (ushort)reader.Int();
        return new(terms, weights);
    }

    /// <summary>A word or name of an article.</summary>
    /// <param name="Hash">Its hash; the lowest two bits do not count.</param>
    /// <param name="Weight">What it tells, more than 0.</param>
    /// <param name="Key">How articles may be found by it.</param>
    public readonly record struct Term(uint Hash, double Weight, KeyKind Key);

    /// <summary>How articles are found by a term.</summary>
    public enum KeyKind : uint
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>A word, which finds articles of about the same time.</summary>
        Word,

        /// <summary>A name, which finds articles of any time.</summary>
        Name,
    }
}
