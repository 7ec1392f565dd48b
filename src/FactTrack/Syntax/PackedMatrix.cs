using System.Numerics;
using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>A matrix stored as panels one vector wide, the layout in which <see cref="MatrixKernel"/> reads its right factor.</summary>
internal sealed class PackedMatrix
{
    private Vector<float>[] _panels = [];

    public PackedMatrix()
    {
    }

    /// <summary>Packs a row-major matrix.</summary>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns) => Pack(values, rows, columns, columns);

    public int Rows { get; private set; }

    /// <summary>The columns, rounded up to whole vectors; the padding is zero.</summary>
    public int PanelCount { get; private set; }

    /// <summary>One panel: its <see cref="Rows"/> vectors in the order of the rows.</summary>
    public ReadOnlySpan<Vector<float>> Panel(int index) => _panels.AsSpan(index * Rows, Rows);

    /// <summary>Replaces the content by a row-major matrix whose rows are <paramref name="stride"/> apart.</summary>
    public void Pack(ReadOnlySpan<float> values, int rows, int columns, int stride)
    {
        Span<float> target = Reshape(rows, columns);
        int width = Vector<float>.Count;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> source = values.Slice(row * stride, columns);
            for (int panel = 0; panel < PanelCount; panel++)
            {
                int start = panel * width;
                source.Slice(start, Math.Min(width, columns - start)).CopyTo(target[((panel * rows + row) * width)..]);
            }
        }
    }

    /// <summary>Replaces the content by the transposed of a row-major matrix whose rows are <paramref name="stride"/> apart.</summary>
    public void PackTransposed(ReadOnlySpan<float> values, int sourceRows, int sourceColumns, int stride)
    {
        Span<float> target = Reshape(sourceColumns, sourceRows);
        int width = Vector<float>.Count;
        for (int column = 0; column < sourceRows; column++)
        {
            ReadOnlySpan<float> source = values.Slice(column * stride, sourceColumns);
            int at = column / width * sourceColumns * width + column % width;
            foreach (float value in source)
            {
                target[at] = value;
                at += width;
            }
        }
    }

    private Span<float> Reshape(int rows, int columns)
    {
        (Rows, PanelCount) = (rows, (columns + Vector<float>.Count - 1) / Vector<float>.Count);
        int size = rows * PanelCount;
        if (_panels.Length < size) _panels = new Vector<float>[size];
        else if (columns % Vector<float>.Count != 0 && rows > 0) _panels.AsSpan((PanelCount - 1) * rows, rows).Clear();
        return MemoryMarshal.Cast<Vector<float>, float>(_panels.AsSpan(0, size));
    }
}
