namespace FactTrack.Training;

/// <summary>Random zeros: of values, with the others scaled up, and of words.</summary>
/// <param name="rate">The share of values that become zero.</param>
internal sealed class Dropout(double rate)
{
    private const float WordRate = 0.5f;

    private ulong _state;

    /// <summary>Starts the numbers anew.</summary>
    public void Seed(int seed) => _state = ((ulong)seed + 1) * 0x9E3779B97F4A7C15UL;

    /// <summary>Drops values and writes the factors for the way back.</summary>
    public void Apply(Span<float> values, Span<float> factors)
    {
        uint limit = (uint)(rate * uint.MaxValue);
        float kept = (float)(1 / (1 - rate));
        for (int i = 0; i < values.Length; i++)
        {
            factors[i] = Next() < limit ? 0 : kept;
            values[i] *= factors[i];
        }
    }

    /// <summary>True if a word that occurs this often is to be treated as unknown: rare words often, common ones hardly ever.</summary>
    public bool DropsWord(int count) => Next() < WordRate / (WordRate + count) * uint.MaxValue;

    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (uint)(_state >> 32);
    }
}
