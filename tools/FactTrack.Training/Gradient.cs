namespace FactTrack.Training;

/// <summary>One worker's gradient of all parameters.</summary>
internal sealed class Gradient(IReadOnlyList<Parameter> parameters)
{
    private readonly float[][] _values = [.. parameters.Select(p => new float[p.Values.Length])];

    /// <summary>The rows of the sparse parameters that have a gradient.</summary>
    private readonly HashSet<int>[] _touched = [[], []];

    public float[] this[Weight weight] => _values[(int)weight];

    public HashSet<int> Touched(Weight weight) => _touched[(int)weight];

    /// <summary>The gradient of a row of an embedding, which is marked as touched.</summary>
    public Span<float> Row(Weight weight, int row, int columns)
    {
        Touched(weight).Add(row);
        return this[weight].AsSpan(row * columns, columns);
    }
}
