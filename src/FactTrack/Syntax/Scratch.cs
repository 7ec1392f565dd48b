namespace FactTrack;

/// <summary>An array that grows and is used again.</summary>
internal sealed class Scratch<T>
    where T : unmanaged
{
    private T[] _values = [];

    /// <summary>The first <paramref name="size"/> values, with whatever they held before.</summary>
    public Span<T> Take(int size)
    {
        if (_values.Length < size) _values = new T[Math.Max(size, 2 * _values.Length)];
        return _values.AsSpan(0, size);
    }
}
