namespace FactTrack;

/// <summary>A layer that multiplies by a matrix and adds a bias.</summary>
internal sealed class Affine
{
    private readonly PackedMatrix _weights;
    private float[] _bias;

    /// <summary>Makes a layer from row-major weights (inputs by outputs). The outputs must be a multiple of 16.</summary>
    public Affine(ReadOnlySpan<float> weights, float[] bias)
    {
        (_weights, _bias, Outputs) = (new PackedMatrix(), bias, bias.Length);
        Set(weights, bias);
    }

    public int Outputs { get; }

    /// <summary>Replaces the weights; used in training.</summary>
    public void Set(ReadOnlySpan<float> weights, float[] bias)
    {
        _weights.Pack(weights, weights.Length / Outputs, Outputs, Outputs);
        _bias = bias;
    }

    /// <summary>Writes the outputs of a number of rows.</summary>
    public void Apply(ReadOnlySpan<float> input, int inputStride, int rows, Span<float> output)
    {
        for (int row = 0; row < rows; row++) _bias.CopyTo(output[(row * Outputs)..]);
        MatrixKernel.MultiplyAdd(input, inputStride, rows, _weights, output, Outputs);
    }
}
