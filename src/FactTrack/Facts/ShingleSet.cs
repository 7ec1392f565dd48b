using System.Numerics;

namespace FactTrack;

/// <summary>The runs of eight words of a text, hashed, and which of them stand in its prose: what copies are found by.</summary>
/// <remarks>
/// Prose are the sentences that gave claims; the rest may be furniture of the page, which articles share that have nothing to do with each
/// other. Up to <see cref="MostKept"/> runs all are kept; of a longer text every second, fourth, ... by the hash, so that two texts of any
/// lengths are compared by the same sample.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ShingleSet
{
    /// <summary>Words of a run.</summary>
    public const int Words = 8;

    private const int MostKept = 8192;

    // One run of so many is a key; of a short text the lowest few are, which are among the lowest of its copies too.
    private const uint KeyEvery = 16;
    private const int LowestKeys = 16;
    private const int MostKeys = 256;

    private const int SignatureBits = 2048;
    private const int SignatureShift = 32 - 11;

    // Sorted; the lowest bit tells prose.
    private readonly uint[] _runs;
    private readonly int _prose;
    private readonly byte _halvings;

    // A bit for each run, by its hash, and how many runs share their bit with another.
    private readonly ulong[] _signature = new ulong[SignatureBits / 64];
    private readonly int _hidden;

    private ShingleSet(uint[] runs, byte halvings)
    {
        (_runs, _halvings) = (runs, halvings);
        foreach (uint run in runs)
        {
            _prose += (int)(run & 1);
            // The highest bits: the lowest are those that halving goes by.
            uint bit = run >> SignatureShift;
            ref ulong word = ref _signature[bit / 64];
            ulong with = word | (1UL << (int)(bit % 64));
            if (with == word) _hidden++;
            word = with;
        }
    }

    /// <summary>Reads the runs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">Its sentences that gave claims, in order.</param>
    public static ShingleSet Of(string text, IReadOnlyList<TextSpan> prose)
    {
        var runs = new List<uint>();
        Span<ulong> hashes = stackalloc ulong[Words];
        Span<int> starts = stackalloc int[Words];
        var words = new FoldedWords(text);
        int sentence = 0;
        for (int i = 0; words.Next(); i++)
        {
            (hashes[i % Words], starts[i % Words]) = (words.Hash, words.Start);
            if (i < Words - 1) continue;
            ulong run = 0;
            for (int k = 1; k <= Words; k++) run = FoldedWords.Join(run, hashes[(i + k) % Words]);
            int start = starts[(i + 1) % Words];
            while (sentence < prose.Count && prose[sentence].End <= start) sentence++;
            bool isProse = sentence < prose.Count && prose[sentence].Start <= start;
            runs.Add(((uint)run & ~1u) | (isProse ? 1u : 0));
        }

        return Of(runs);
    }

    /// <summary>False if surely less than a share of the runs of the shorter text stands in the other, at a tenth of the cost of <see cref="Containment"/>.</summary>
    public static bool MayContain(ShingleSet a, ShingleSet b, double share)
    {
        if (a._halvings != b._halvings) return true;
        int shared = Math.Min(a._hidden, b._hidden);
        for (int i = 0; i < a._signature.Length; i++) shared += BitOperations.PopCount(a._signature[i] & b._signature[i]);
        return shared >= share * Math.Min(a._runs.Length, b._runs.Length);
    }

    /// <summary>How much of the shorter of two texts stands in the other: the share of its runs, and of its runs of prose, 0 to 1.</summary>
    /// <returns>The share of the prose is 1 where one of them has less than a sentence of it.</returns>
    public static (double All, double Prose) Containment(ShingleSet a, ShingleSet b)
    {
        byte halvings = Math.Max(a._halvings, b._halvings);
        (a, b) = (a.Halved(halvings), b.Halved(halvings));
        int all = 0, prose = 0;
        for (int i = 0, j = 0; i < a._runs.Length && j < b._runs.Length;)
        {
            uint x = a._runs[i] >> 1, y = b._runs[j] >> 1;
            if (x == y)
            {
                all++;
                prose += (int)(a._runs[i] & b._runs[j] & 1);
            }

            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        int shorter = Math.Min(a._runs.Length, b._runs.Length), shorterProse = Math.Min(a._prose, b._prose);
        return (shorter == 0 ? 0 : (double)all / shorter, shorterProse < Words ? 1 : (double)prose / shorterProse);
    }

    /// <summary>The keys by which copies are found.</summary>
    public ValueList<long> Keys()
    {
        var keys = new List<long>();
        foreach (uint run in _runs)
        {
            if (keys.Count == MostKeys) break;
            if (keys.Count < LowestKeys || (run >> 1) % KeyEvery == 0) keys.Add(run >> 1);
        }

        return [.. keys];
    }

    /// <summary>Writes it.</summary>
    public void Write(ref SketchWriter writer)
    {
        writer.Byte(_halvings);
        SketchSet.Write(ref writer, _runs);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FactStoreException">The bytes are broken.</exception>
    public static ShingleSet Read(ref SketchReader reader)
    {
        byte halvings = reader.Byte();
        return new(SketchSet.ReadItems(ref reader), halvings);
    }

    private static ShingleSet Of(List<uint> runs)
    {
        runs.Sort();
        var kept = new List<uint>(runs.Count);
        foreach (uint run in runs)
        {
            // The same run may stand in prose and elsewhere: it is prose.
            if (kept.Count > 0 && kept[^1] >> 1 == run >> 1) kept[^1] |= run;
            else kept.Add(run);
        }

        byte halvings = 0;
        while (kept.Count >> halvings > MostKept) halvings++;
        return new ShingleSet([.. kept], 0).Halved(halvings);
    }

    private ShingleSet Halved(byte halvings)
    {
        if (halvings <= _halvings) return this;
        uint mask = (1u << halvings) - 1;
        return new(Array.FindAll(_runs, run => ((run >> 1) & mask) == 0), halvings);
    }
}
