using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>A matrix of weights in one byte each, with a scale a row or a column.</summary>
internal sealed class QuantizedTensor
{
    private readonly sbyte[] _values;
    private readonly float[] _scales;
    private readonly bool _byColumn;

    private QuantizedTensor(int rows, int columns, bool byColumn, sbyte[] values, float[] scales) =>
        (Rows, Columns, _byColumn, _values, _scales) = (rows, columns, byColumn, values, scales);

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Rounds row-major weights; the largest of a row, or of a column, becomes 127.</summary>
    public static QuantizedTensor From(ReadOnlySpan<float> weights, int rows, int columns, bool byColumn)
    {
        sbyte[] values = new sbyte[rows * columns];
        float[] scales = new float[byColumn ? columns : rows];
        for (int i = 0; i < values.Length; i++)
        {
            ref float scale = ref scales[byColumn ? i % columns : i / columns];
            scale = MathF.Max(scale, MathF.Abs(weights[i]) / 127);
        }

        for (int i = 0; i < values.Length; i++)
        {
            float scale = scales[byColumn ? i % columns : i / columns];
            if (scale > 0) values[i] = (sbyte)MathF.Round(weights[i] / scale);
        }

        return new QuantizedTensor(rows, columns, byColumn, values, scales);
    }

    /// <summary>The weights of a row, in units of their scales.</summary>
    public ReadOnlySpan<sbyte> Row(int row) => _values.AsSpan(row * Columns, Columns);

    /// <summary>The value of one unit of a weight.</summary>
    public float ScaleOf(int row, int column) => _scales[_byColumn ? column : row];

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
        ReadOnlySpan<sbyte> values = Row(row);
        sums = sums[..values.Length];
        if (_byColumn)
        {
            for (int i = 0; i < values.Length; i++) sums[i] += values[i] * _scales[i];
            return;
        }

        float scale = _scales[row];
        int done = 0;
        for (; done + Vector<sbyte>.Count <= values.Length; done += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(values[done..]), out Vector<short> low, out Vector<short> high);
            Span<float> part = sums.Slice(done, Vector<sbyte>.Count);
            AddScaled(low, scale, part);
            AddScaled(high, scale, part[Vector<short>.Count..]);
        }

        for (int i = done; i < values.Length; i++) sums[i] += values[i] * scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddScaled(Vector<short> values, float scale, Span<float> sums)
    {
        Vector.Widen(values, out Vector<int> low, out Vector<int> high);
        Span<Vector<float>> vectors = MemoryMarshal.Cast<float, Vector<float>>(sums)[..2];
        vectors[0] += Vector.ConvertToSingle(low) * scale;
        vectors[1] += Vector.ConvertToSingle(high) * scale;
    }

    public static QuantizedTensor Read(BinaryReader reader)
    {
        int rows = reader.ReadInt32(), columns = reader.ReadInt32();
        long left = reader.BaseStream.Length - reader.BaseStream.Position;
        if (rows < 0 || columns < 0 || Math.Max((long)rows * columns, Math.Max(rows, columns)) > left)
            throw new InvalidDataException("The syntax model is broken: it has a matrix of impossible size.");
        bool byColumn = reader.ReadBoolean();
        float[] scales = new float[byColumn ? columns : rows];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        sbyte[] values = new sbyte[rows * columns];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new QuantizedTensor(rows, columns, byColumn, values, scales);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Rows);
        writer.Write(Columns);
        writer.Write(_byColumn);
        writer.Write(MemoryMarshal.AsBytes<float>(_scales));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(_values));
    }
}
