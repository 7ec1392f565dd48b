using System.Numerics;

namespace FactTrack;

/// <summary>One pass of the network over a batch of sentences: scores of tags, of arcs and of relations.</summary>
/// <remarks>The spans that it gives are valid until the next call of the same member.</remarks>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class NetworkPass(SyntaxNetwork network)
{
    private readonly Scratch<float> _gates = new();
    private readonly Scratch<float> _cells = new();
    private readonly Scratch<short> _output1 = new();
    private readonly Scratch<short> _output2 = new();
    private readonly Scratch<float> _tags = new();
    private readonly Scratch<float> _views = new();
    private readonly Scratch<float> _queries = new();
    private readonly Scratch<float> _ownViews = new();
    private readonly Scratch<float> _ownQueries = new();
    private readonly Scratch<float> _arcs = new();
    private readonly Scratch<float> _labels = new();
    private readonly PackedMatrix _headViews = new();
    private readonly WordCache _words = new(network);
    private readonly int _part = network.Arcs.Outputs;

    /// <summary>The layout of the rows.</summary>
    public SentenceBatch Batch { get; } = new();

    /// <summary>Runs both recurrent layers over pieces of falling length.</summary>
    public void Run(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces)
    {
        Span<int> lengths = stackalloc int[pieces.Length];
        for (int i = 0; i < pieces.Length; i++) lengths[i] = pieces[i].Length;
        Batch.Reset(lengths);
        int rows = Batch.Rows, hidden = 2 * network.Layer1.Width;
        ReadOnlySpan<short> output1 = RunLayer(network.Layer1, WordGates(forms, pieces), _output1);
        network.Tags.Apply(output1, hidden, rows, _tags.Take(rows * network.Tags.Outputs));
        Span<float> gates = _gates.Take(rows * network.Input2.Outputs);
        network.Input2.Apply(output1, hidden, rows, gates);
        ReadOnlySpan<short> output2 = RunLayer(network.Layer2, gates, _output2);
        int width = network.Views.Outputs;
        Span<float> views = _views.Take(rows * width);
        network.Views.Apply(output2, hidden, rows, views);
        for (int row = 0; row < rows; row++) Activations.Rectify(views.Slice(row * width, 2 * _part));
        network.Arcs.Apply(views, width, rows, _queries.Take(rows * _part));
    }

    /// <summary>The scores of a token's universal tags, Penn tags, features and names, one after the other.</summary>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="position">1 for the first token.</param>
    public ReadOnlySpan<float> TagScores(int sentence, int position)
    {
        int width = network.Tags.Outputs;
        return _tags.Take(Batch.Rows * width).Slice(Batch.RowOf(sentence, position) * width, width);
    }

    /// <summary>The scores of a sentence's arcs: row by dependent, column by head; position 0 is the root.</summary>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="stride">From one row to the next.</param>
    public Span<float> ArcScores(int sentence, out int stride)
    {
        int count = Batch.LengthOf(sentence), width = 4 * _part;
        Span<float> own = Gather(sentence, _views, width, _ownViews);
        _headViews.PackTransposed(own[_part..], count, _part, width);
        stride = _headViews.PanelCount * Vector<float>.Count;
        Span<float> scores = _arcs.Take(count * stride);
        scores.Clear();
        MatrixKernel.MultiplyAdd(Gather(sentence, _queries, _part, _ownQueries), _part, count, _headViews, scores, stride);
        return scores;
    }

    /// <summary>The scores of the relations of a sentence's tokens to their heads, row by dependent.</summary>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="heads">The head of each position; entry 0 is not used.</param>
    /// <param name="stride">From one row to the next.</param>
    public Span<float> LabelScores(int sentence, ReadOnlySpan<int> heads, out int stride)
    {
        int count = Batch.LengthOf(sentence), width = 4 * _part;
        Span<float> own = Gather(sentence, _views, width, _ownViews), hidden = _ownQueries.Take(count * _part);
        hidden[.._part].Clear();
        for (int position = 1; position < count; position++)
            LabelHidden(own.Slice(heads[position] * width + 2 * _part, _part), own.Slice(position * width + 3 * _part, _part), hidden.Slice(position * _part, _part));
        stride = network.Labels.Outputs;
        Span<float> scores = _labels.Take(count * stride);
        network.Labels.Apply(hidden, _part, count, scores);
        return scores;
    }

    /// <summary>The hidden layer of the labels: the rectified sum of the head's and the dependent's views.</summary>
    public static void LabelHidden(ReadOnlySpan<float> head, ReadOnlySpan<float> dependent, Span<float> hidden)
    {
        head = head[..hidden.Length];
        dependent = dependent[..hidden.Length];
        for (int i = 0; i < hidden.Length; i++) hidden[i] = MathF.Max(head[i] + dependent[i], 0);
    }

    private Span<float> WordGates(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces)
    {
        int width = network.Input1.Outputs;
        Span<float> gates = _gates.Take(Batch.Rows * width);
        _words.Prepare(forms, pieces);
        for (int sentence = 0, token = 0; sentence < pieces.Length; sentence++)
        {
            _words.Root.CopyTo(gates[(Batch.RowOf(sentence, 0) * width)..]);
            for (int position = 1; position <= pieces[sentence].Length; position++)
                _words[token++].CopyTo(gates[(Batch.RowOf(sentence, position) * width)..]);
        }

        return gates;
    }

    private Span<short> RunLayer(BiLstm layer, Span<float> gates, Scratch<short> target)
    {
        int size = Batch.Rows * 2 * layer.Width;
        Span<short> output = target.Take(size);
        layer.Run(Batch, gates, _cells.Take(size), output);
        return output;
    }

    private Span<float> Gather(int sentence, Scratch<float> rows, int width, Scratch<float> target)
    {
        int count = Batch.LengthOf(sentence);
        Span<float> source = rows.Take(Batch.Rows * width), own = target.Take(count * width);
        for (int position = 0; position < count; position++)
            source.Slice(Batch.RowOf(sentence, position) * width, width).CopyTo(own[(position * width)..]);
        return own;
    }
}
