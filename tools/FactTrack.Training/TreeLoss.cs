namespace FactTrack.Training;

/// <summary>The loss of arcs and relations, forth and back to the second layer's outputs.</summary>
internal sealed class TreeLoss(TrainingNetwork network, Dropout dropout)
{
    private const int Part = TrainingNetwork.ViewWidth;
    private const int ViewsWidth = 4 * Part;

    private readonly Scratch<float> _views = new();
    private readonly Scratch<float> _viewFactors = new();
    private readonly Scratch<float> _viewSlopes = new();
    private readonly Scratch<float> _queries = new();
    private readonly Scratch<float> _querySlopes = new();
    private readonly Scratch<float> _hidden = new();
    private readonly Scratch<float> _hiddenFactors = new();
    private readonly Scratch<float> _hiddenSlopes = new();
    private readonly Scratch<float> _labels = new();
    private readonly ArcLoss _arcLoss = new();

    public void Run(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> output, Span<float> outputSlopes, float scale, Gradient gradient,
        Backward backward, Losses losses)
    {
        int rows = batch.Rows, hidden = 2 * network.Width;
        Span<float> views = _views.Take(rows * ViewsWidth), viewSlopes = _viewSlopes.Take(rows * ViewsWidth);
        network.Views.Apply(output, hidden, rows, views);
        Span<float> factors = _viewFactors.Take(rows * 2 * Part);
        for (int row = 0; row < rows; row++)
        {
            Span<float> arcViews = views.Slice(row * ViewsWidth, 2 * Part);
            Activations.Rectify(arcViews);
            dropout.Apply(arcViews, factors.Slice(row * 2 * Part, 2 * Part));
        }

        viewSlopes.Clear();
        Span<float> queries = _queries.Take(rows * Part), querySlopes = _querySlopes.Take(rows * Part);
        network.Arcs.Apply(views, ViewsWidth, rows, queries);
        querySlopes.Clear();
        for (int s = 0; s < examples.Length; s++)
            if (examples[s].HasTree) losses.Arcs += _arcLoss.Run(examples[s], s, batch, queries, querySlopes, views, viewSlopes, scale);
        backward.Weights(views, ViewsWidth, Part, querySlopes, Part, Part, rows, gradient[Weight.Arcs]);
        Backward.Bias(querySlopes, Part, rows, gradient[Weight.ArcBias]);
        MatrixKernel.MultiplyAdd(querySlopes, Part, rows, network.Transposed[(int)Weight.Arcs], viewSlopes, ViewsWidth);

        RunLabels(examples, batch, views, viewSlopes, scale, gradient, backward, losses);

        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> view = views.Slice(row * ViewsWidth, 2 * Part);
            Span<float> slope = viewSlopes.Slice(row * ViewsWidth, 2 * Part);
            for (int i = 0; i < view.Length; i++) slope[i] = view[i] <= 0 ? 0 : slope[i] * factors[row * 2 * Part + i];
        }

        backward.Weights(output, hidden, hidden, viewSlopes, ViewsWidth, ViewsWidth, rows, gradient[Weight.Views]);
        Backward.Bias(viewSlopes, ViewsWidth, rows, gradient[Weight.ViewBias]);
        MatrixKernel.MultiplyAdd(viewSlopes, ViewsWidth, rows, network.Transposed[(int)Weight.Views], outputSlopes, hidden);
    }

    private void RunLabels(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> views, Span<float> viewSlopes, float scale, Gradient gradient,
        Backward backward, Losses losses)
    {
        int rows = batch.Rows, width = network.RelationScores.Outputs, relations = (int)Relation.Xcomp + 1;
        Span<float> hidden = _hidden.Take(rows * Part), hiddenSlopes = _hiddenSlopes.Take(rows * Part), labels = _labels.Take(rows * width);
        hidden.Clear();
        hiddenSlopes.Clear();
        for (int s = 0; s < examples.Length; s++)
        {
            for (int i = 0; examples[s].HasTree && i < examples[s].Length; i++)
            {
                int row = batch.RowOf(s, i + 1), head = batch.RowOf(s, examples[s].HeadForLabel(i));
                NetworkPass.LabelHidden(
                    views.Slice(head * ViewsWidth + 2 * Part, Part), views.Slice(row * ViewsWidth + 3 * Part, Part), hidden.Slice(row * Part, Part));
            }
        }

        Span<float> factors = _hiddenFactors.Take(hidden.Length);
        dropout.Apply(hidden, factors);
        network.RelationScores.Apply(hidden, Part, rows, labels);
        for (int s = 0; s < examples.Length; s++)
        {
            labels.Slice(batch.RowOf(s, 0) * width, width).Clear();
            for (int i = 0; i < examples[s].Length; i++)
            {
                Span<float> row = labels.Slice(batch.RowOf(s, i + 1) * width, width);
                losses.Labels += Backward.CrossEntropy(row[..relations], examples[s].Relations[i], examples[s].Soft is { } soft ? soft.Labels[i] : default, scale);
                row[relations..].Clear();
            }
        }

        backward.Weights(hidden, Part, Part, labels, width, width, rows, gradient[Weight.Labels]);
        Backward.Bias(labels, width, rows, gradient[Weight.LabelBias]);
        MatrixKernel.MultiplyAdd(labels, width, rows, network.Transposed[(int)Weight.Labels], hiddenSlopes, Part);
        for (int s = 0; s < examples.Length; s++)
        {
            for (int i = 0; examples[s].HasTree && i < examples[s].Length; i++)
            {
                int row = batch.RowOf(s, i + 1), head = batch.RowOf(s, examples[s].HeadForLabel(i));
                for (int k = 0; k < Part; k++)
                {
                    if (hidden[row * Part + k] <= 0) continue;
                    float slope = hiddenSlopes[row * Part + k] * factors[row * Part + k];
                    viewSlopes[head * ViewsWidth + 2 * Part + k] += slope;
                    viewSlopes[row * ViewsWidth + 3 * Part + k] += slope;
                }
            }
        }
    }
}
