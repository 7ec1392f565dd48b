using System.Numerics.Tensors;

namespace FactTrack.Training;

/// <summary>Computes the gradient of a part of a batch. Each worker has its own buffers, gradient and random numbers.</summary>
internal sealed class Worker
{
    private const float TagShare = 0.3f;

    /// <summary>Marks a word that is treated as unknown.</summary>
    private const int Dropped = -1;

    private readonly SentenceBatch _batch = new();
    private readonly TrainingNetwork _network;
    private readonly Dropout _dropout;
    private readonly Backward _backward = new();
    private readonly LstmBackward _lstm;
    private readonly TreeLoss _treeLoss;
    private readonly NeighbourLoss _neighbourLoss;
    private readonly LayerState _layer1 = new();
    private readonly LayerState _layer2 = new();
    private readonly Scratch<float> _tags = new();
    private readonly Scratch<float> _input = new();
    private readonly Scratch<float> _inputFactors = new();
    private readonly Scratch<float> _inputSlopes = new();
    private int[] _words = [];

    public Worker(TrainingNetwork network, double dropout)
    {
        (_network, _dropout, _lstm, Gradient) = (network, new Dropout(dropout), new LstmBackward(network.Width), new Gradient(network.Parameters));
        _treeLoss = new TreeLoss(network, _dropout);
        _neighbourLoss = new NeighbourLoss(network);
    }

    public Gradient Gradient { get; }

    /// <summary>Starts the worker's random numbers anew, so that an epoch does not depend on those before it.</summary>
    public void Seed(int seed) => _dropout.Seed(seed);

    /// <summary>Runs the examples forth and back and adds to the gradient.</summary>
    /// <param name="examples">In any order; open text teaches the first layer alone.</param>
    /// <param name="scale">One over the annotated tokens of the whole batch.</param>
    /// <param name="losses">Receives the losses.</param>
    public void Run(IEnumerable<Example> examples, float scale, Losses losses)
    {
        foreach (IGrouping<bool, Example> part in examples.OrderByDescending(e => e.Length).GroupBy(e => e.IsAnnotated))
            Run([.. part], part.Key, scale, losses);
    }

    private void Run(Example[] examples, bool annotated, float scale, Losses losses)
    {
        _batch.Reset(examples.Select(e => e.Length).ToArray());
        int rows = _batch.Rows, inputWidth = TrainingNetwork.WordWidth + TrainingNetwork.AffixWidth, hidden = 2 * _network.Width;
        Span<float> input = Embed(examples, inputWidth), inputFactors = _inputFactors.Take(input.Length);
        _dropout.Apply(input, inputFactors);
        _layer1.Forward(_network.Layer1, _network.Input1, _batch, input, inputWidth, _dropout);
        Span<float> slopes = _layer1.Slopes(rows, hidden);
        slopes.Clear();
        _neighbourLoss.Run(examples, _batch, _layer1.Dropped(rows, hidden), slopes, scale, Gradient, _backward, losses);
        if (annotated) RunAnnotated(examples, rows, hidden, slopes, scale, losses);
        _layer1.Back(_lstm, _batch, _network, Weight.Forward1, Gradient, _backward);
        Span<float> inputSlopes = _inputSlopes.Take(input.Length);
        inputSlopes.Clear();
        Return(Weight.Input1, Weight.InputBias1, input, inputWidth, _layer1.Gates, inputSlopes);
        TensorPrimitives.Multiply(inputSlopes, inputFactors, inputSlopes);
        ReturnEmbeddings(examples, inputSlopes, inputWidth);
    }

    private void RunAnnotated(Example[] examples, int rows, int hidden, Span<float> slopes1, float scale, Losses losses)
    {
        Span<float> tags = _tags.Take(rows * _network.Tags.Outputs);
        _network.Tags.Apply(_layer1.Dropped(rows, hidden), hidden, rows, tags);
        _layer2.Forward(_network.Layer2, _network.Input2, _batch, _layer1.Dropped(rows, hidden), hidden, _dropout);
        Span<float> slopes2 = _layer2.Slopes(rows, hidden);
        slopes2.Clear();
        _treeLoss.Run(examples, _batch, _layer2.Dropped(rows, hidden), slopes2, scale, Gradient, _backward, losses);
        TagSlopes(examples, tags, scale * TagShare, losses);
        Return(Weight.Tags, Weight.TagBias, _layer1.Dropped(rows, hidden), hidden, tags, slopes1);
        _layer2.Back(_lstm, _batch, _network, Weight.Forward2, Gradient, _backward);
        Return(Weight.Input2, Weight.InputBias2, _layer1.Dropped(rows, hidden), hidden, _layer2.Gates, slopes1);
        losses.Tokens += examples.Sum(e => e.Length);
    }

    /// <summary>The way back through an affine layer.</summary>
    private void Return(Weight weight, Weight bias, ReadOnlySpan<float> input, int inputs, ReadOnlySpan<float> slopes, Span<float> inputSlopes)
    {
        int outputs = _network[weight].Columns;
        _backward.Weights(input, inputs, inputs, slopes, outputs, outputs, _batch.Rows, Gradient[weight]);
        Backward.Bias(slopes, outputs, _batch.Rows, Gradient[bias]);
        MatrixKernel.MultiplyAdd(slopes, outputs, _batch.Rows, _network.Transposed[(int)weight], inputSlopes, inputs);
    }

    private Span<float> Embed(Example[] examples, int width)
    {
        Span<float> input = _input.Take(_batch.Rows * width);
        input.Clear();
        if (_words.Length < _batch.Rows) _words = new int[_batch.Rows];
        float[] words = _network[Weight.Words].Values, affixes = _network[Weight.Affixes].Values;
        for (int s = 0; s < examples.Length; s++)
        {
            for (int position = 0; position <= examples[s].Length; position++)
            {
                int row = _batch.RowOf(s, position), word = position == 0 ? 1 : examples[s].Words[position - 1];
                bool unknown = position > 0 && _dropout.DropsWord(Math.Max(1, _network.Labels.WordCounts[word]));
                _words[row] = unknown ? Dropped : word;
                if (unknown) word = 0;
                words.AsSpan(word * TrainingNetwork.WordWidth, TrainingNetwork.WordWidth).CopyTo(input[(row * width)..]);
                if (position == 0) continue;
                Span<float> sum = input.Slice(row * width + TrainingNetwork.WordWidth, TrainingNetwork.AffixWidth);
                foreach (int bucket in Seen(examples[s].Buckets[position - 1], unknown))
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
                bool unknown = _words[row] == Dropped;
                Span<float> word = Gradient.Row(Weight.Words, unknown ? 0 : _words[row], TrainingNetwork.WordWidth);
                TensorPrimitives.Add(word, slopes.Slice(row * width, word.Length), word);
                if (position == 0) continue;
                foreach (int bucket in Seen(examples[s].Buckets[position - 1], unknown))
                {
                    Span<float> affix = Gradient.Row(Weight.Affixes, bucket, TrainingNetwork.AffixWidth);
                    TensorPrimitives.Add(affix, slopes.Slice(row * width + TrainingNetwork.WordWidth, affix.Length), affix);
                }
            }
        }
    }

    /// <summary>A word that is treated as unknown shows its affixes and shape, not its form.</summary>
    private static ReadOnlySpan<int> Seen(int[] buckets, bool unknown) => unknown ? buckets.AsSpan(FormFeatures.FormBuckets) : buckets;

    /// <summary>Replaces the tag scores by their gradients.</summary>
    private void TagSlopes(Example[] examples, Span<float> tags, float scale, Losses losses)
    {
        int width = _network.Tags.Outputs, xpos = _network.Labels.Xpos.Length, features = _network.Labels.Features.Length;
        for (int s = 0; s < examples.Length; s++)
        {
            tags.Slice(_batch.RowOf(s, 0) * width, width).Clear();
            for (int i = 0; i < examples[s].Length; i++)
            {
                Span<float> row = tags.Slice(_batch.RowOf(s, i + 1) * width, width);
                Example e = examples[s];
                losses.Tags += Backward.CrossEntropy(row[..LabelSets.UposCount], e.Upos[i], e.Soft is null ? default : e.Soft.Upos[i], scale);
                row = row[LabelSets.UposCount..];
                losses.Tags += Backward.CrossEntropy(row[..xpos], e.Xpos[i], e.Soft is null ? default : e.Soft.Xpos[i], scale);
                losses.Tags += Backward.CrossEntropy(row.Slice(xpos, features), e.Features[i], e.Soft is null ? default : e.Soft.Features[i], scale);
                losses.Tags += Backward.CrossEntropy(row.Slice(xpos + features, LabelSets.NameCount), e.Names[i], e.Soft is null ? default : e.Soft.Names[i], 2 * scale);
                row[(xpos + features + LabelSets.NameCount)..].Clear();
            }
        }
    }
}
