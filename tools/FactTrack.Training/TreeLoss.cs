namespace FactTrack.Training;

/// <summary>The loss of arcs and relations, forth and back to the second layer's outputs.</summary>
internal sealed class TreeLoss(TrainingNetwork network, Dropout dropout)
{
    private readonly int _part = network.ViewWidth;
    private readonly int _viewsWidth = 4 * network.ViewWidth;
    private readonly Scratch<float> _views = new();
    private readonly Scratch<float> _viewFactors = new();
    private readonly Scratch<float> _viewSlopes = new();
    private readonly Scratch<float> _queries = new();
    private readonly Scratch<float> _querySlopes = new();
    private readonly Scratch<float> _hidden = new();
    private readonly Scratch<float> _hiddenFactors = new();
    private readonly Scratch<float> _hiddenSlopes = new();
    private readonly Scratch<float> _labels = new();
    private readonly ArcLoss _arcLoss = new(network.ViewWidth);

    public void Run(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> output, Span<float> outputSlopes, float scale, Gradient gradient,
        Backward backward, Losses losses)
    {
        int rows = batch.Rows, hidden = 2 * network.Width;
        Span<float> views = _views.Take(rows * _viewsWidth), viewSlopes = _viewSlopes.Take(rows * _viewsWidth);
        network.Views.Apply(output, hidden, rows, views);
        Span<float> factors = _viewFactors.Take(rows * 2 * _part);
        for (int row = 0; row < rows; row++)
        {
            Span<float> arcViews = views.Slice(row * _viewsWidth, 2 * _part);
            Activations.Rectify(arcViews);
            dropout.Apply(arcViews, factors.Slice(row * 2 * _part, 2 * _part));
        }

        viewSlopes.Clear();
        Span<float> queries = _queries.Take(rows * _part), querySlopes = _querySlopes.Take(rows * _part);
        network.Arcs.Apply(views, _viewsWidth, rows, queries);
        querySlopes.Clear();
        for (int s = 0; s < examples.Length; s++)
            if (examples[s].HasTree) losses.Arcs += _arcLoss.Run(examples[s], s, batch, queries, querySlopes, views, viewSlopes, scale);
        backward.Weights(views, _viewsWidth, _part, querySlopes, _part, _part, rows, gradient[Weight.Arcs]);
        Backward.Bias(querySlopes, _part, rows, gradient[Weight.ArcBias]);
        MatrixKernel.MultiplyAdd(querySlopes, _part, rows, network.Transposed[(int)Weight.Arcs], viewSlopes, _viewsWidth);

        RunLabels(examples, batch, views, viewSlopes, scale, gradient, backward, losses);

        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<float> view = views.Slice(row * _viewsWidth, 2 * _part);
            Span<float> slope = viewSlopes.Slice(row * _viewsWidth, 2 * _part);
            for (int i = 0; i < view.Length; i++) slope[i] = view[i] <= 0 ? 0 : slope[i] * factors[row * 2 * _part + i];
        }

        backward.Weights(output, hidden, hidden, viewSlopes, _viewsWidth, _viewsWidth, rows, gradient[Weight.Views]);
        Backward.Bias(viewSlopes, _viewsWidth, rows, gradient[Weight.ViewBias]);
        MatrixKernel.MultiplyAdd(viewSlopes, _viewsWidth, rows, network.Transposed[(int)Weight.Views], outputSlopes, hidden);
    }

    private void RunLabels(
        Example[] examples, SentenceBatch batch, ReadOnlySpan<float> views, Span<float> viewSlopes, float scale, Gradient gradient,
        Backward backward, Losses losses)
    {
        int rows = batch.Rows, width = network.RelationScores.Outputs, relations = Relations.Count;
        Span<float> hidden = _hidden.Take(rows * _part), hiddenSlopes = _hiddenSlopes.Take(rows * _part), labels = _labels.Take(rows * width);
        hidden.Clear();
        hiddenSlopes.Clear();
        for (int s = 0; s < examples.Length; s++)
        {
            for (int i = 0; examples[s].HasTree && i < examples[s].Length; i++)
            {
                int row = batch.RowOf(s, i + 1), head = batch.RowOf(s, examples[s].HeadForLabel(i));
                NetworkPass.LabelHidden(
                    views.Slice(head * _viewsWidth + 2 * _part, _part), views.Slice(row * _viewsWidth + 3 * _part, _part), hidden.Slice(row * _part, _part));
            }
        }

        Span<float> factors = _hiddenFactors.Take(hidden.Length);
        dropout.Apply(hidden, factors);
        network.RelationScores.Apply(hidden, _part, rows, labels);
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

        backward.Weights(hidden, _part, _part, labels, width, width, rows, gradient[Weight.Labels]);
        Backward.Bias(labels, width, rows, gradient[Weight.LabelBias]);
        MatrixKernel.MultiplyAdd(labels, width, rows, network.Transposed[(int)Weight.Labels], hiddenSlopes, _part);
        for (int s = 0; s < examples.Length; s++)
        {
            for (int i = 0; examples[s].HasTree && i < examples[s].Length; i++)
            {
                int row = batch.RowOf(s, i + 1), head = batch.RowOf(s, examples[s].HeadForLabel(i));
                for (int k = 0; k < _part; k++)
                {
                    if (hidden[row * _part + k] <= 0) continue;
                    float slope = hiddenSlopes[row * _part + k] * factors[row * _part + k];
                    viewSlopes[head * _viewsWidth + 2 * _part + k] += slope;
                    viewSlopes[row * _viewsWidth + 3 * _part + k] += slope;
                }
            }
        }
    }
}
