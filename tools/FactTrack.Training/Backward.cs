using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>Gradients of matrix products. One a worker: it keeps buffers.</summary>
internal sealed class Backward
{
    /// <summary>The share of the teachers in the target of what is annotated too.</summary>
    private const float SoftShare = 0.6f;

    private readonly PackedMatrix _packed = new();
    private readonly Scratch<float> _transposed = new();

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

    /// <summary>Replaces scores by their softmax, takes the targets from it, and multiplies by <paramref name="scale"/>: the gradient of the loss.</summary>
    /// <param name="scores">The scores of the classes.</param>
    /// <param name="target">The class as annotated, or -1.</param>
    /// <param name="soft">The distribution of the teachers, or empty.</param>
    /// <param name="scale">The weight of the loss.</param>
    /// <returns>The loss, not scaled; 0 and a gradient of zero where there is no target.</returns>
    public static double CrossEntropy(Span<float> scores, int target, SoftRow soft, float scale)
    {
        if (target < 0 && soft.Classes.IsEmpty)
        {
            scores.Clear();
            return 0;
        }

        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.Exp<float>(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
        float share = soft.Classes.IsEmpty ? 0 : target < 0 ? 1 : SoftShare;
        double loss = target < 0 ? 0 : -(1 - share) * Math.Log(scores[target] + 1e-12);
        for (int i = 0; i < soft.Classes.Length; i++) loss -= share * soft.Weights[i] * Math.Log(scores[soft.Classes[i]] + 1e-12);
        if (target >= 0) scores[target] -= 1 - share;
        for (int i = 0; i < soft.Classes.Length; i++) scores[soft.Classes[i]] -= share * soft.Weights[i];
        TensorPrimitives.Multiply(scores, scale, scores);
        return loss;
    }
}
