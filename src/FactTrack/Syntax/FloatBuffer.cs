namespace FactTrack;

/// <summary>An array that grows and is used again.</summary>
internal sealed class FloatBuffer
{
    private float[] _values = [];

    /// <summary>The first <paramref name="size"/> values, with whatever they held before.</summary>
    public Span<float> Take(int size)
    {
        if (_values.Length < size) _values = new float[Math.Max(size, 2 * _values.Length)];
        return _values.AsSpan(0, size);
    }
}
