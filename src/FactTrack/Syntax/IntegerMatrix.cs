namespace FactTrack;

/// <summary>Weights of one byte, widened and laid out in panels as <see cref="IntegerKernel"/> reads its right factor.</summary>
/// <remarks>
/// A panel is as many columns as the widest vector has 32-bit lanes. Its rows stand in pairs: the weights of two rows and one
/// column are neighbours, so that one instruction multiplies both and adds the products.
/// </remarks>
internal sealed class IntegerMatrix
{
    private readonly short[] _panels;
    private readonly float[] _scales;

    /// <summary>Lays out a matrix whose columns have scales.</summary>
    /// <param name="weights">An even number of rows (inputs); the columns (outputs) are a multiple of 16.</param>
    /// <param name="inputUnit">The value of one unit of the inputs.</param>
    public IntegerMatrix(QuantizedTensor weights, float inputUnit)
    {
        (Rows, Columns) = (weights.Rows, weights.Columns);
        int lanes = IntegerKernel.Lanes;
        if (Rows % 2 != 0 || Columns % lanes != 0) throw new InvalidDataException("The model file has a matrix of odd size.");
        _panels = new short[Rows * Columns];
        _scales = new float[Columns];
        for (int column = 0; column < Columns; column++) _scales[column] = weights.ScaleOf(0, column) * inputUnit;
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<sbyte> source = weights.Row(row);
            for (int column = 0; column < Columns; column++)
                _panels[(column / lanes * Rows + row / 2 * 2) * lanes + column % lanes * 2 + row % 2] = source[column];
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The value of one unit of a column's sums.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>The pairs of one panel, row pair by row pair.</summary>
    public ReadOnlySpan<short> Panel(int index) => _panels.AsSpan(index * Rows * IntegerKernel.Lanes, Rows * IntegerKernel.Lanes);
}
