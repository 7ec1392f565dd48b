using System.Numerics;
using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>The loss of the arcs of one sentence: each token chooses its head.</summary>
internal sealed class ArcLoss(int part)
{
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
        Span<float> own = _queries.Take(count * part), heads = _heads.Take(count * part);
        for (int position = 0; position < count; position++)
        {
            int row = batch.RowOf(sentence, position);
            queries.Slice(row * part, part).CopyTo(own[(position * part)..]);
            views.Slice(row * 4 * part + part, part).CopyTo(heads[(position * part)..]);
        }

        _packed.PackTransposed(heads, count, part, part);
        int stride = _packed.PanelCount * Vector<float>.Count;
        Span<float> scores = _scores.Take(count * stride);
        scores.Clear();
        MatrixKernel.MultiplyAdd(own, part, count, _packed, scores, stride);
        scores[..stride].Clear();
        double loss = 0;
        for (int position = 1; position < count; position++)
        {
            Span<float> row = scores.Slice(position * stride, count);
            row[position] = -1e4f;
            loss += Backward.CrossEntropy(row, example.Heads[position - 1], example.Soft is { } soft ? soft.Arcs[position - 1] : default, scale);
        }

        Span<float> transposed = _transposed.Take(count * count), product = _product.Take(count * part);
        for (int dependent = 0; dependent < count; dependent++)
            for (int head = 0; head < count; head++) transposed[head * count + dependent] = scores[dependent * stride + head];
        _packed.Pack(heads, count, part, part);
        product.Clear();
        MatrixKernel.MultiplyAdd(scores, stride, count, _packed, product, part);
        for (int position = 0; position < count; position++)
            Add(product.Slice(position * part, part), querySlopes.Slice(batch.RowOf(sentence, position) * part, part));
        _packed.Pack(own, count, part, part);
        product.Clear();
        MatrixKernel.MultiplyAdd(transposed, count, count, _packed, product, part);
        for (int position = 0; position < count; position++)
            Add(product.Slice(position * part, part), viewSlopes.Slice(batch.RowOf(sentence, position) * 4 * part + part, part));
        return loss;
    }

    private static void Add(ReadOnlySpan<float> from, Span<float> to) => TensorPrimitives.Add(from, to, to);
}
