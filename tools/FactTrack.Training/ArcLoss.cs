using System.Numerics;
using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>The loss of the arcs of one sentence: each token chooses its head.</summary>
internal sealed class ArcLoss
{
    private const int Part = TrainingNetwork.ViewWidth;
    private const int ViewsWidth = 4 * Part;

    private readonly PackedMatrix _packed = new();
    private readonly Scratch<float> _queries = new();
    private readonly Scratch<float> _heads = new();
    private readonly Scratch<float> _scores = new();
    private readonly Scratch<float> _transposed = new();
    private readonly Scratch<float> _product = new();

    /// <summary>Adds to the gradients of the queries and of the head views, and returns the loss.</summary>
    public double Run(
        Example example, int sentence, SentenceBatch batch, ReadOnlySpan<float> queries, Span<float> querySlopes, ReadOnlySpan<float> views,
        Span<float> viewSlopes, float scale)
    {
        int count = example.Length + 1;
        Span<float> own = _queries.Take(count * Part), heads = _heads.Take(count * Part);
        for (int position = 0; position < count; position++)
        {
            int row = batch.RowOf(sentence, position);
            queries.Slice(row * Part, Part).CopyTo(own[(position * Part)..]);
            views.Slice(row * ViewsWidth + Part, Part).CopyTo(heads[(position * Part)..]);
        }

        _packed.PackTransposed(heads, count, Part, Part);
        int stride = _packed.PanelCount * Vector<float>.Count;
        Span<float> scores = _scores.Take(count * stride);
        scores.Clear();
        MatrixKernel.MultiplyAdd(own, Part, count, _packed, scores, stride);
        scores[..stride].Clear();
        double loss = 0;
        for (int position = 1; position < count; position++)
        {
            Span<float> row = scores.Slice(position * stride, count);
            row[position] = -1e4f;
            loss += Backward.CrossEntropy(row, example.Heads[position - 1], example.Soft is { } soft ? soft.Arcs[position - 1] : default, scale);
        }

        Span<float> transposed = _transposed.Take(count * count), product = _product.Take(count * Part);
        for (int dependent = 0; dependent < count; dependent++)
            for (int head = 0; head < count; head++) transposed[head * count + dependent] = scores[dependent * stride + head];
        _packed.Pack(heads, count, Part, Part);
        product.Clear();
        MatrixKernel.MultiplyAdd(scores, stride, count, _packed, product, Part);
        for (int position = 0; position < count; position++)
            Add(product.Slice(position * Part, Part), querySlopes.Slice(batch.RowOf(sentence, position) * Part, Part));
        _packed.Pack(own, count, Part, Part);
        product.Clear();
        MatrixKernel.MultiplyAdd(transposed, count, count, _packed, product, Part);
        for (int position = 0; position < count; position++)
            Add(product.Slice(position * Part, Part), viewSlopes.Slice(batch.RowOf(sentence, position) * ViewsWidth + Part, Part));
        return loss;
    }

    private static void Add(ReadOnlySpan<float> from, Span<float> to) => TensorPrimitives.Add(from, to, to);
}
