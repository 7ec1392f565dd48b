using System.Numerics;
using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>A second task for the first layer: each direction tells the word that it will read next (Rei 2017).</summary>
/// <remarks>
/// It needs no annotation and keeps the layer from learning the treebank by heart. The words of a batch are each other's
/// alternatives, by how often they stand in it; their embeddings are those of the input.
/// </remarks>
internal sealed class NeighbourLoss(TrainingNetwork network)
{
    private const float Share = 0.1f;
    private const int Columns = TrainingNetwork.WordWidth;

    private readonly PackedMatrix _packed = new();
    private readonly Scratch<float> _hidden = new();
    private readonly Scratch<float> _hiddenSlopes = new();
    private readonly Scratch<float> _queries = new();
    private readonly Scratch<float> _querySlopes = new();
    private readonly Scratch<float> _words = new();
    private readonly Scratch<float> _wordSlopes = new();
    private readonly Scratch<float> _scores = new();
    private readonly List<(int Row, int Column)> _targets = [];
    private readonly List<int> _candidates = [];
    private readonly List<int> _counts = [];
    private readonly Dictionary<int, int> _columns = [];

    /// <summary>Adds to the gradients of both projections, of the words, and of the layer's outputs.</summary>
    public void Run(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> output, Span<float> slopes, float scale, Gradient gradient, Backward backward, Losses losses)
    {
        Run(examples, batch, output, slopes, scale, gradient, backward, losses, direction: 0);
        Run(examples, batch, output, slopes, scale, gradient, backward, losses, direction: 1);
    }

    private void Run(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> output, Span<float> slopes, float scale, Gradient gradient, Backward backward,
        Losses losses, int direction)
    {
        Collect(examples, batch, direction);
        int rows = _targets.Count, width = network.Width;
        losses.Neighbouring += rows;
        if (rows == 0) return;
        Parameter projection = network[TrainingNetwork.NeighbourOf(direction)];
        Span<float> hidden = _hidden.Take(rows * width), queries = _queries.Take(rows * Columns), words = _words.Take(_candidates.Count * Columns);
        for (int i = 0; i < rows; i++) output.Slice(_targets[i].Row * 2 * width + direction * width, width).CopyTo(hidden[(i * width)..]);
        for (int i = 0; i < _candidates.Count; i++) network[Weight.Words].Values.AsSpan(_candidates[i] * Columns, Columns).CopyTo(words[(i * Columns)..]);
        _packed.Pack(projection.Values, width, Columns, Columns);
        queries.Clear();
        MatrixKernel.MultiplyAdd(hidden, width, rows, _packed, queries, Columns);
        _packed.PackTransposed(words, _candidates.Count, Columns, Columns);
        int stride = _packed.PanelCount * Vector<float>.Count;
        Span<float> scores = _scores.Take(rows * stride);
        scores.Clear();
        MatrixKernel.MultiplyAdd(queries, Columns, rows, _packed, scores, stride);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = scores.Slice(i * stride, _candidates.Count);
            for (int c = 0; c < row.Length; c++) row[c] -= MathF.Log(_counts[c]);
            losses.Neighbours += Backward.CrossEntropy(row, _targets[i].Column, default, scale * Share);
        }

        Span<float> querySlopes = _querySlopes.Take(rows * Columns), wordSlopes = _wordSlopes.Take(_candidates.Count * Columns);
        querySlopes.Clear();
        wordSlopes.Clear();
        _packed.Pack(words, _candidates.Count, Columns, Columns);
        MatrixKernel.MultiplyAdd(scores, stride, rows, _packed, querySlopes, Columns);
        backward.Weights(scores, stride, _candidates.Count, queries, Columns, Columns, rows, wordSlopes);
        for (int i = 0; i < _candidates.Count; i++)
        {
            Span<float> row = gradient.Row(Weight.Words, _candidates[i], Columns);
            TensorPrimitives.Add(row, wordSlopes.Slice(i * Columns, Columns), row);
        }

        backward.Weights(hidden, width, width, querySlopes, Columns, Columns, rows, gradient[projection.Weight]);
        Span<float> hiddenSlopes = _hiddenSlopes.Take(rows * width);
        hiddenSlopes.Clear();
        MatrixKernel.MultiplyAdd(querySlopes, Columns, rows, network.Transposed[(int)projection.Weight], hiddenSlopes, width);
        for (int i = 0; i < rows; i++)
        {
            Span<float> row = slopes.Slice(_targets[i].Row * 2 * width + direction * width, width);
            TensorPrimitives.Add(row, hiddenSlopes.Slice(i * width, width), row);
        }
    }

    private void Collect(Example[] examples, SentenceBatch batch, int direction)
    {
        _targets.Clear();
        _candidates.Clear();
        _counts.Clear();
        _columns.Clear();
        for (int s = 0; s < examples.Length; s++)
        {
            int[] words = examples[s].Words;
            for (int token = 0; token < words.Length; token++)
            {
                // Forwards a token is told from the position before it, backwards from the one behind it.
                int position = direction == 0 ? token : token + 2;
                if (words[token] == 0 || position > words.Length) continue;
                if (!_columns.TryGetValue(words[token], out int column))
                {
                    _columns.Add(words[token], column = _candidates.Count);
                    _candidates.Add(words[token]);
                    _counts.Add(0);
                }

                _counts[column]++;
                _targets.Add((batch.RowOf(s, position), column));
            }
        }
    }
}
