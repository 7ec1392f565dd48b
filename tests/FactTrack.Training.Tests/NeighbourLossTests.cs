namespace FactTrack.Training.Tests;

public class NeighbourLossTests
{
    private const double Share = 0.1;

    private readonly TrainingNetwork _network;
    private readonly Example[] _examples;
    private readonly SentenceBatch _batch = new();
    private readonly float[] _output;

    public NeighbourLossTests()
    {
        Corpus corpus = Toy.Corpus();
        var labels = new LabelSets(corpus.Train, []);
        _network = new TrainingNetwork(labels, 32, 1);
        _examples = [.. corpus.Train.Take(3).Select(s => Example.From(s, labels))];
        _batch.Reset(_examples.Select(e => e.Length).ToArray());
        var random = new Random(2);
        _output = [.. Enumerable.Range(0, _batch.Rows * 64).Select(_ => random.NextSingle() - 0.5f)];
    }

    [Fact]
    public void Slopes_are_those_of_the_loss()
    {
        float[] slopes = new float[_output.Length];
        var gradient = new Gradient(_network.Parameters);
        Loss(slopes, gradient);
        foreach (int i in new[] { 0, 70, 64 * 5 + 40, _output.Length - 1 }) Assert.Equal(Slope(_output, i), slopes[i], 1e-3);
        float[] projection = _network[TrainingNetwork.NeighbourOf(1)].Values, words = _network[Weight.Words].Values;
        Assert.Equal(Slope(projection, 100), gradient[TrainingNetwork.NeighbourOf(1)][100], 1e-3);
        int word = _examples[0].Words[1] * TrainingNetwork.WordWidth;
        Assert.Equal(Slope(words, word + 7), gradient[Weight.Words][word + 7], 1e-3);
        Assert.Contains(_examples[0].Words[1], gradient.Touched(Weight.Words));
    }

    [Fact]
    public void The_root_is_never_told_and_never_tells_backwards()
    {
        // Forwards nothing follows the last token; backwards nothing stands before the first, and none is told from the root.
        float[] slopes = new float[_output.Length];
        Loss(slopes, new Gradient(_network.Parameters));
        int last = _batch.RowOf(0, _examples[0].Length) * 64, root = _batch.RowOf(0, 0) * 64, first = _batch.RowOf(0, 1) * 64;
        Assert.All(slopes[last..(last + 32)], s => Assert.Equal(0, s));
        Assert.All(slopes[(root + 32)..(root + 64)], s => Assert.Equal(0, s));
        Assert.All(slopes[(first + 32)..(first + 64)], s => Assert.Equal(0, s));
        Assert.Contains(slopes[root..(root + 32)], s => s != 0);
    }

    private double Slope(float[] values, int index)
    {
        const float Step = 1e-2f;
        float kept = values[index];
        values[index] = kept + Step;
        double above = Loss(new float[_output.Length], new Gradient(_network.Parameters));
        values[index] = kept - Step;
        double below = Loss(new float[_output.Length], new Gradient(_network.Parameters));
        values[index] = kept;
        return Share * (above - below) / (2 * Step);
    }

    private double Loss(float[] slopes, Gradient gradient)
    {
        var losses = new Losses();
        new NeighbourLoss(_network).Run(_examples, _batch, _output, slopes, 1, gradient, new Backward(), losses);
        return losses.Neighbours;
    }
}
