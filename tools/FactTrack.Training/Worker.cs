using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>Computes the gradient of a part of a batch. Each worker has its own buffers, gradient and random numbers.</summary>
internal sealed class Worker(TrainingNetwork network, int seed)
{
    private const float TagShare = 0.3f;

    private readonly SentenceBatch _batch = new();
    private readonly Dropout _dropout = new(seed);
    private readonly Backward _backward = new();
    private readonly LstmBackward _lstm = new(network.Width);
    private readonly TreeLoss _treeLoss = new(network);
    private readonly LayerState _layer1 = new();
    private readonly LayerState _layer2 = new();
    private readonly FloatBuffer _tags = new();
    private readonly FloatBuffer _input = new();
    private readonly FloatBuffer _inputFactors = new();
    private readonly FloatBuffer _inputSlopes = new();
    private int[] _words = [];

    public Gradient Gradient { get; } = new(network.Parameters);

    /// <summary>Runs the examples forth and back and adds to the gradient.</summary>
    /// <param name="examples">The longest first.</param>
    /// <param name="scale">One over the tokens of the whole batch.</param>
    /// <param name="losses">Receives the losses.</param>
    public void Run(Example[] examples, float scale, Losses losses)
    {
        _batch.Reset(examples.Select(e => e.Length).ToArray());
        int rows = _batch.Rows, inputWidth = TrainingNetwork.WordWidth + TrainingNetwork.AffixWidth, hidden = 2 * network.Width;
        Span<float> input = Embed(examples, inputWidth), inputFactors = _inputFactors.Take(input.Length);
        _dropout.Apply(input, inputFactors);
        _layer1.Forward(network.Layer1, network.Input1, _batch, input, inputWidth, _dropout);
        Span<float> tags = _tags.Take(rows * network.Tags.Outputs);
        network.Tags.Apply(_layer1.Dropped(rows, hidden), hidden, rows, tags);
        _layer2.Forward(network.Layer2, network.Input2, _batch, _layer1.Dropped(rows, hidden), hidden, _dropout);

        Span<float> slopes2 = _layer2.Slopes(rows, hidden);
        slopes2.Clear();
        _treeLoss.Run(examples, _batch, _layer2.Dropped(rows, hidden), slopes2, scale, Gradient, _backward, losses);
        Span<float> slopes1 = _layer1.Slopes(rows, hidden);
        slopes1.Clear();
        TagSlopes(examples, tags, scale * TagShare, losses);
        Return(Weight.Tags, Weight.TagBias, _layer1.Dropped(rows, hidden), hidden, tags, slopes1);
        _layer2.Back(_lstm, _batch, network, Weight.Forward2, Gradient, _backward);
        Return(Weight.Input2, Weight.InputBias2, _layer1.Dropped(rows, hidden), hidden, _layer2.Gates, slopes1);
        _layer1.Back(_lstm, _batch, network, Weight.Forward1, Gradient, _backward);
        Span<float> inputSlopes = _inputSlopes.Take(input.Length);
        inputSlopes.Clear();
        Return(Weight.Input1, Weight.InputBias1, input, inputWidth, _layer1.Gates, inputSlopes);
        TensorPrimitives.Multiply(inputSlopes, inputFactors, inputSlopes);
        ReturnEmbeddings(examples, inputSlopes, inputWidth);
        losses.Tokens += examples.Sum(e => e.Length);
    }

    /// <summary>The way back through an affine layer.</summary>
    private void Return(Weight weight, Weight bias, ReadOnlySpan<float> input, int inputs, ReadOnlySpan<float> slopes, Span<float> inputSlopes)
    {
        int outputs = network[weight].Columns;
        _backward.Weights(input, inputs, inputs, slopes, outputs, outputs, _batch.Rows, Gradient[weight]);
        Backward.Bias(slopes, outputs, _batch.Rows, Gradient[bias]);
        MatrixKernel.MultiplyAdd(slopes, outputs, _batch.Rows, network.Transposed[(int)weight], inputSlopes, inputs);
    }

    private Span<float> Embed(Example[] examples, int width)
    {
        Span<float> input = _input.Take(_batch.Rows * width);
        input.Clear();
        if (_words.Length < _batch.Rows) _words = new int[_batch.Rows];
        float[] words = network[Weight.Words].Values, affixes = network[Weight.Affixes].Values;
        for (int s = 0; s < examples.Length; s++)
        {
            for (int position = 0; position <= examples[s].Length; position++)
            {
                int row = _batch.RowOf(s, position), word = position == 0 ? 1 : examples[s].Words[position - 1];
                if (word > 1 && _dropout.DropsWord(network.Labels.WordCounts[word])) word = 0;
                _words[row] = word;
                words.AsSpan(word * TrainingNetwork.WordWidth, TrainingNetwork.WordWidth).CopyTo(input[(row * width)..]);
                if (position == 0) continue;
                Span<float> sum = input.Slice(row * width + TrainingNetwork.WordWidth, TrainingNetwork.AffixWidth);
                foreach (int bucket in examples[s].Buckets[position - 1])
                    TensorPrimitives.Add(sum, affixes.AsSpan(bucket * TrainingNetwork.AffixWidth, TrainingNetwork.AffixWidth), sum);
            }
        }

        return input;
    }

    private void ReturnEmbeddings(Example[] examples, ReadOnlySpan<float> slopes, int width)
    {
        for (int s = 0; s < examples.Length; s++)
        {
            for (int position = 0; position <= examples[s].Length; position++)
            {
                int row = _batch.RowOf(s, position);
                Span<float> word = Gradient.Row(Weight.Words, _words[row], TrainingNetwork.WordWidth);
                TensorPrimitives.Add(word, slopes.Slice(row * width, word.Length), word);
                if (position == 0) continue;
                foreach (int bucket in examples[s].Buckets[position - 1])
                {
                    Span<float> affix = Gradient.Row(Weight.Affixes, bucket, TrainingNetwork.AffixWidth);
                    TensorPrimitives.Add(affix, slopes.Slice(row * width + TrainingNetwork.WordWidth, affix.Length), affix);
                }
            }
        }
    }

    /// <summary>Replaces the tag scores by their gradients.</summary>
    private void TagSlopes(Example[] examples, Span<float> tags, float scale, Losses losses)
    {
        int width = network.Tags.Outputs, xpos = network.Labels.Xpos.Length, features = network.Labels.Features.Length;
        for (int s = 0; s < examples.Length; s++)
        {
            tags.Slice(_batch.RowOf(s, 0) * width, width).Clear();
            for (int i = 0; i < examples[s].Length; i++)
            {
                Span<float> row = tags.Slice(_batch.RowOf(s, i + 1) * width, width);
                losses.Tags += Backward.CrossEntropy(row[..LabelSets.UposCount], examples[s].Upos[i], scale);
                row = row[LabelSets.UposCount..];
                losses.Tags += Backward.CrossEntropy(row[..xpos], examples[s].Xpos[i], scale);
                losses.Tags += Backward.CrossEntropy(row.Slice(xpos, features), examples[s].Features[i], scale);
                losses.Tags += Backward.CrossEntropy(row.Slice(xpos + features, LabelSets.NameCount), examples[s].Names[i], 2 * scale);
                row[(xpos + features + LabelSets.NameCount)..].Clear();
            }
        }
    }
}
