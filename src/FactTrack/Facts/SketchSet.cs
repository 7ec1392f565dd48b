namespace FactTrack;

/// <summary>A set of hashes or numbers as a sketch keeps it: sorted, each once, so that two sets are compared in one pass.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SketchSet
{
    private readonly uint[] _items;

    private SketchSet(uint[] items) => _items = items;

    /// <summary>How many items.</summary>
    public int Count => _items.Length;

    /// <summary>The items, in order.</summary>
    public ReadOnlySpan<uint> Items => _items;

    /// <summary>Makes a set of items in any order.</summary>
    public static SketchSet Of(IEnumerable<uint> items) => new([.. items.Distinct().Order()]);

    /// <summary>How many items two sets share.</summary>
    public int Shared(SketchSet other)
    {
        uint[] a = _items, b = other._items;
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            uint x = a[i], y = b[j];
            if (x == y) shared++;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Writes it.</summary>
    public void Write(ref SketchWriter writer) => Write(ref writer, _items);

    /// <summary>Reads what <see cref="Write(ref SketchWriter)"/> wrote.</summary>
    /// <exception cref="FactStoreException">The bytes are broken.</exception>
    public static SketchSet Read(ref SketchReader reader) => new(ReadItems(ref reader));

    /// <summary>Writes numbers in order, each as its distance from the one before.</summary>
    public static void Write(ref SketchWriter writer, uint[] sorted)
    {
        writer.Int(sorted.Length);
        uint last = 0;
        foreach (uint item in sorted)
        {
            writer.Int((int)(item - last));
            last = item;
        }
    }

    /// <summary>Reads numbers in order.</summary>
    /// <exception cref="FactStoreException">The bytes are broken.</exception>
    public static uint[] ReadItems(ref SketchReader reader)
    {
        uint[] items = reader.List(static (ref SketchReader r) => (uint)r.Int()).AsSpan().ToArray();
        for (int i = 1; i < items.Length; i++) items[i] += items[i - 1];
        return items;
    }
}
