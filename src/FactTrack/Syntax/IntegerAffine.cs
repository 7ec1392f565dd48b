namespace FactTrack;

/// <summary>A layer that multiplies quantised activations by a matrix and adds a bias.</summary>
internal sealed class IntegerAffine(IntegerMatrix weights, float[] bias)
{
    public int Outputs => bias.Length;

    /// <summary>Writes the outputs of a number of rows.</summary>
    public void Apply(ReadOnlySpan<short> input, int inputStride, int rows, Span<float> output)
    {
        for (int row = 0; row < rows; row++) bias.CopyTo(output[(row * Outputs)..]);
        IntegerKernel.MultiplyAdd(input, inputStride, rows, weights, output, Outputs);
    }
}
