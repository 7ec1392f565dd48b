using System.Numerics;

namespace FactTrack;

/// <summary>Runs the network over batches of sentences and reads tags, names and trees from its scores.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class BatchParser(SyntaxModel model, SyntaxNetwork network)
{
    private const int UposCount = 17;
    private const int NameCount = 9;

    private readonly FloatBuffer _gates = new();
    private readonly FloatBuffer _cells = new();
    private readonly FloatBuffer _squashed = new();
    private readonly FloatBuffer _output1 = new();
    private readonly FloatBuffer _output2 = new();
    private readonly FloatBuffer _tags = new();
    private readonly FloatBuffer _views = new();
    private readonly FloatBuffer _arcQueries = new();
    private readonly FloatBuffer _arcScores = new();
    private readonly FloatBuffer _labelHidden = new();
    private readonly FloatBuffer _labelScores = new();
    private readonly SentenceBatch _batch = new();
    private readonly PackedMatrix _headViews = new();
    private readonly WordCache _words = new(network);
    private readonly LemmaCache _lemmas = new(model.Lemmas);

    /// <summary>Parses pieces of falling length and writes what it finds; heads are token indices, -1 for a piece's root.</summary>
    public void Run(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces, SyntaxArrays result)
    {
        Span<int> lengths = stackalloc int[pieces.Length];
        for (int i = 0; i < pieces.Length; i++) lengths[i] = pieces[i].Length;
        _batch.Reset(lengths);
        ReadOnlySpan<float> output1 = RunLayer1(forms, pieces);
        ReadTags(forms, pieces, output1, result);
        ReadTrees(pieces, RunLayer2(output1), result);
    }

    private ReadOnlySpan<float> RunLayer1(ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces)
    {
        int width = network.Input1.Outputs;
        Span<float> gates = _gates.Take(_batch.Rows * width);
        for (int sentence = 0; sentence < pieces.Length; sentence++)
        {
            for (int position = 0; position <= pieces[sentence].Length; position++)
            {
                string? form = position == 0 ? null : forms[pieces[sentence].Start + position - 1];
                _words[form].CopyTo(gates[(_batch.RowOf(sentence, position) * width)..]);
            }
        }

        return RunLayer(network.Layer1, gates, _output1);
    }

    private ReadOnlySpan<float> RunLayer2(ReadOnlySpan<float> output1)
    {
        Span<float> gates = _gates.Take(_batch.Rows * network.Input2.Outputs);
        network.Input2.Apply(output1, 2 * network.Layer1.Width, _batch.Rows, gates);
        return RunLayer(network.Layer2, gates, _output2);
    }

    private ReadOnlySpan<float> RunLayer(BiLstm layer, Span<float> gates, FloatBuffer target)
    {
        int size = _batch.Rows * 2 * layer.Width;
        Span<float> output = target.Take(size);
        layer.Run(_batch, gates, _cells.Take(size), _squashed.Take(size), output);
        return output;
    }

    private void ReadTags(
        ReadOnlySpan<string> forms, ReadOnlySpan<SentencePiece> pieces, ReadOnlySpan<float> output1, SyntaxArrays result)
    {
        int width = network.Tags.Outputs;
        Span<float> scores = _tags.Take(_batch.Rows * width);
        network.Tags.Apply(output1, 2 * network.Layer1.Width, _batch.Rows, scores);
        int featureStart = UposCount + model.Xpos.Length, nameStart = featureStart + model.Features.Length;
        for (int sentence = 0; sentence < pieces.Length; sentence++)
        {
            var name = NameTag.Outside;
            for (int position = 1; position <= pieces[sentence].Length; position++)
            {
                int token = pieces[sentence].Start + position - 1;
                ReadOnlySpan<float> row = scores.Slice(_batch.RowOf(sentence, position) * width, width);
                result.Upos[token] = (Upos)Best(row[..UposCount]);
                result.Xpos[token] = model.Xpos[Best(row.Slice(UposCount, model.Xpos.Length))];
                result.Features[token] = model.Features[Best(row.Slice(featureStart, model.Features.Length))];
                result.Lemmas[token] = _lemmas.LemmaOf(forms[token], result.Xpos[token]);
                result.Names[token] = name = NextName(row.Slice(nameStart, NameCount), name);
            }
        }
    }

    private void ReadTrees(ReadOnlySpan<SentencePiece> pieces, ReadOnlySpan<float> output2, SyntaxArrays result)
    {
        int rows = _batch.Rows, width = network.Views.Outputs, part = width / 4;
        Span<float> views = _views.Take(rows * width);
        network.Views.Apply(output2, 2 * network.Layer2.Width, rows, views);
        for (int row = 0; row < rows; row++) Activations.Rectify(views.Slice(row * width, 2 * part));
        Span<float> queries = _arcQueries.Take(rows * part);
        network.Arcs.Apply(views, width, rows, queries);
        for (int sentence = 0; sentence < pieces.Length; sentence++) ReadTree(sentence, pieces[sentence].Start, views, queries, result);
    }

    private void ReadTree(int sentence, int firstToken, ReadOnlySpan<float> views, ReadOnlySpan<float> queries, SyntaxArrays result)
    {
        int count = _batch.LengthOf(sentence), part = network.Arcs.Outputs, width = 4 * part;
        Span<float> own = _labelHidden.Take(count * width), asked = _labelScores.Take(count * Math.Max(part, network.Labels.Outputs));
        Gather(sentence, views, width, own);
        Gather(sentence, queries, part, asked);
        _headViews.PackTransposed(own[part..], count, part, width);
        int stride = _headViews.PanelCount * Vector<float>.Count;
        Span<float> scores = _arcScores.Take(count * stride);
        scores.Clear();
        MatrixKernel.MultiplyAdd(asked, part, count, _headViews, scores, stride);
        Span<int> heads = stackalloc int[count];
        TreeDecoder.Decode(scores, stride, heads);

        // The hidden layer of the labels overwrites the dependents' own arc views, which are no longer needed.
        for (int position = 1; position < count; position++)
        {
            Span<float> hidden = own.Slice(position * width, part);
            LabelHidden(own.Slice(heads[position] * width + 2 * part, part), own.Slice(position * width + 3 * part, part), hidden);
        }

        Span<float> labels = asked[..(count * network.Labels.Outputs)];
        network.Labels.Apply(own, width, count, labels);
        for (int position = 1; position < count; position++)
        {
            int token = firstToken + position - 1, head = heads[position];
            Span<float> label = labels.Slice(position * network.Labels.Outputs, (int)Relation.Xcomp + 1);
            Relation relation = head == 0 ? Relation.Root : BestRelation(label);
            result.Heads[token] = head == 0 ? -1 : firstToken + head - 1;
            result.Relations[token] = relation;
            float sure = Activations.Probability(scores.Slice(position * stride, count), head) * Activations.Probability(label, (int)relation);
            result.Confidences[token] = (byte)(sure * 255f + 0.5f);
        }
    }

    /// <summary>The hidden layer of the labels: the rectified sum of the head's and the dependent's views.</summary>
    public static void LabelHidden(ReadOnlySpan<float> head, ReadOnlySpan<float> dependent, Span<float> hidden)
    {
        for (int i = 0; i < hidden.Length; i++) hidden[i] = MathF.Max(head[i] + dependent[i], 0);
    }

    private void Gather(int sentence, ReadOnlySpan<float> rows, int width, Span<float> target)
    {
        for (int position = 0; position < _batch.LengthOf(sentence); position++)
            rows.Slice(_batch.RowOf(sentence, position) * width, width).CopyTo(target[(position * width)..]);
    }

    private static Relation BestRelation(Span<float> scores)
    {
        float root = scores[(int)Relation.Root];
        scores[(int)Relation.Root] = TreeDecoder.Forbidden;
        int best = Best(scores);
        scores[(int)Relation.Root] = root;
        return (Relation)best;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    /// <summary>The best name tag that may follow another: "inside" needs a name of the same kind before it.</summary>
    private static NameTag NextName(ReadOnlySpan<float> scores, NameTag previous)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            bool inside = i % 2 == 0;
            bool allowed = !inside || (int)previous == i || (int)previous == i - 1;
            if (allowed && scores[i] > scores[best]) best = i;
        }

        return (NameTag)best;
    }
}
