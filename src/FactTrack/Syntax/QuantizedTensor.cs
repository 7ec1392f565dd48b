namespace FactTrack;

/// <summary>A matrix of weights in one byte each, with a scale a row.</summary>
internal sealed class QuantizedTensor
{
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    private QuantizedTensor(int rows, int columns, sbyte[] values, float[] scales) =>
        (Rows, Columns, _values, _scales) = (rows, columns, values, scales);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Rounds row-major weights; the largest of a row becomes 127.</summary>
    public static QuantizedTensor From(ReadOnlySpan<float> weights, int rows, int columns)
    {
        sbyte[] values = new sbyte[rows * columns];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> source = weights.Slice(row * columns, columns);
            float largest = 0;
            foreach (float weight in source) largest = MathF.Max(largest, MathF.Abs(weight));
            scales[row] = largest / 127;
            for (int i = 0; i < columns && largest > 0; i++) values[row * columns + i] = (sbyte)MathF.Round(source[i] / scales[row]);
        }

        return new QuantizedTensor(rows, columns, values, scales);
    }

    /// <summary>All weights, row-major.</summary>
    public float[] ToFloats()
    {
        float[] weights = new float[_values.Length];
        for (int row = 0; row < Rows; row++) AddRow(row, weights.AsSpan(row * Columns, Columns));
        return weights;
    }

    /// <summary>Adds a row to <paramref name="sums"/>.</summary>
    public void AddRow(int row, Span<float> sums)
    {
        ReadOnlySpan<sbyte> values = _values.AsSpan(row * Columns, Columns);
        float scale = _scales[row];
        for (int i = 0; i < values.Length; i++) sums[i] += values[i] * scale;
    }

    public static QuantizedTensor Read(BinaryReader reader)
    {
        int rows = reader.ReadInt32(), columns = reader.ReadInt32();
        if (rows < 0 || columns < 0 || (long)rows * columns > 1 << 26) throw new InvalidDataException("The model file has a matrix of impossible size.");
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) scales[row] = reader.ReadSingle();
        sbyte[] values = new sbyte[rows * columns];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return new QuantizedTensor(rows, columns, values, scales);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Rows);
        writer.Write(Columns);
        foreach (float scale in _scales) writer.Write(scale);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan()));
    }
}
