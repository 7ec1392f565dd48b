namespace FactTrack;

/// <summary>All that a word may be in a number.</summary>
internal sealed class NumberWord
{
    private readonly decimal?[] _values = new decimal?[(int)NumberWordKind.Minus + 1];

    /// <summary>Its part in a cardinal, or null.</summary>
    public NumberWordKind? Cardinal { get; private set; }

    /// <summary>Its value in a cardinal.</summary>
    public decimal Value { get; private set; }

    /// <summary>Its value as one of a kind, or null.</summary>
    public decimal? As(NumberWordKind kind) => _values[(int)kind];

    /// <summary>Adds what one entry of the lexicon says; done while the lexicon is read.</summary>
    public void Add(LexiconEntry entry)
    {
        (NumberWordKind kind, decimal value) = (entry.Read<NumberWordKind>("kind"), entry.ReadDecimal("value"));
        _values[(int)kind] = value;
        if (kind <= NumberWordKind.Dozen && (Cardinal is null || kind < Cardinal)) (Cardinal, Value) = (kind, value);
    }
}
