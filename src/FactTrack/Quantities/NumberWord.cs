namespace FactTrack;

/// <summary>All that a word may be in a number.</summary>
internal sealed class NumberWord
{
    private readonly decimal?[] _values = new decimal?[(int)NumberWordKind.Minus + 1];

    /// <summary>Makes a word of its entries.</summary>
    public NumberWord(IEnumerable<LexiconEntry> entries)
    {
        foreach (LexiconEntry entry in entries) _values[(int)entry.Read<NumberWordKind>("kind")] = entry.ReadDecimal("value");
        for (NumberWordKind kind = NumberWordKind.Small; kind <= NumberWordKind.Dozen && Cardinal is null; kind++)
            if (_values[(int)kind] is { } value) (Cardinal, Value) = (kind, value);
    }

    /// <summary>Its part in a cardinal, or null.</summary>
    public NumberWordKind? Cardinal { get; }

    /// <summary>Its value in a cardinal.</summary>
    public decimal Value { get; }

    /// <summary>Its value as one of a kind, or null.</summary>
    public decimal? As(NumberWordKind kind) => _values[(int)kind];
}
