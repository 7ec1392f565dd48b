using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>Gradients of matrix products. One a worker: it keeps buffers.</summary>
internal sealed class Backward
{
    private readonly PackedMatrix _packed = new();
    private readonly FloatBuffer _transposed = new();

    /// <summary>Adds input^T * outputGradient to the gradient of a matrix.</summary>
    public void Weights(ReadOnlySpan<float> input, int inputStride, int inputs, ReadOnlySpan<float> slopes, int slopeStride, int outputs, int rows, Span<float> gradient)
    {
        Span<float> transposed = _transposed.Take(inputs * rows);
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> source = input.Slice(row * inputStride, inputs);
            for (int i = 0; i < inputs; i++) transposed[i * rows + row] = source[i];
        }

        _packed.Pack(slopes, rows, outputs, slopeStride);
        MatrixKernel.MultiplyAdd(transposed, rows, inputs, _packed, gradient, outputs);
    }

    /// <summary>Adds the column sums of the output gradient to the gradient of a bias.</summary>
    public static void Bias(ReadOnlySpan<float> slopes, int outputs, int rows, Span<float> gradient)
    {
        for (int row = 0; row < rows; row++) TensorPrimitives.Add(gradient[..outputs], slopes.Slice(row * outputs, outputs), gradient[..outputs]);
    }

    /// <summary>Replaces scores by their softmax, takes 1 from the target, and multiplies by <paramref name="scale"/>: the gradient of the loss.</summary>
    /// <returns>The loss, not scaled; 0 and a gradient of zero where the target is -1.</returns>
    public static double CrossEntropy(Span<float> scores, int target, float scale)
    {
        if (target < 0)
        {
            scores.Clear();
            return 0;
        }

        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.Exp<float>(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
        double loss = -Math.Log(scores[target] + 1e-12);
        scores[target] -= 1;
        TensorPrimitives.Multiply(scores, scale, scores);
        return loss;
    }
}
