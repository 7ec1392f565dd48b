namespace FactTrack.Training;

/// <summary>Trains the weights of <see cref="NameTagger"/>: a linear-chain conditional random field by stochastic gradients (AdaGrad), then rounded to bytes.</summary>
internal sealed class NameTrainer(NameTrainingOptions options)
{
    private const int Tags = NameWeights.Tags;

    private readonly Random _random = new(options.Seed);
    private readonly Dictionary<uint, int> _rows = [];
    private float[] _weights = [], _squares = [], _sums = [];
    private int _remembered;
    private readonly float[] _pairs = new float[Tags * Tags], _pairSquares = new float[Tags * Tags], _pairSums = new float[Tags * Tags];

    /// <summary>Trains and returns the rounded weights.</summary>
    public NameWeights Train(IReadOnlyList<NameExample> examples, string version)
    {
        Count(examples);
        _sums = new float[_rows.Count * Tags];
        for (int model = 0; model < options.Models; model++) Train(examples);
        return Round(version);
    }

    private void Train(IReadOnlyList<NameExample> examples)
    {
        (_weights, _squares) = (new float[_rows.Count * Tags], new float[_rows.Count * Tags]);
        Array.Clear(_pairs);
        Array.Clear(_pairSquares);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            double loss = 0;
            foreach (int at in order) loss += Learn(examples[at]);
            if (epoch >= options.Epochs / 2) Remember();
            Console.WriteLine(FormattableString.Invariant($"epoch {epoch + 1}: {loss / examples.Count:F4}"));
        }
    }

    // The mean of the later rounds is better than the last one: what single examples pulled in it is gone.
    private void Remember()
    {
        _remembered++;
        for (int i = 0; i < _weights.Length; i++) _sums[i] += _weights[i];
        for (int i = 0; i < _pairs.Length; i++) _pairSums[i] += _pairs[i];
    }

    // Features seen once teach nothing that holds elsewhere.
    private void Count(IReadOnlyList<NameExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (NameExample example in examples)
            foreach (uint[] token in example.Features)
                foreach (uint feature in token) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach ((uint feature, int count) in counts)
            if (count >= options.MinimumCount) _rows[feature] = _rows.Count;
    }

    private double Learn(NameExample example)
    {
        int length = example.Tags.Length;
        // The parser knows the names it was trained on too well: there the other evidence must do.
        bool silent = example.IsSeen ? _random.NextDouble() < options.SeenSilence : _random.NextDouble() < options.Silence;
        int[][] rows = new int[length][];
        for (int i = 0; i < length; i++) rows[i] = [.. Rows(example.Features[i], silent)];
        double[] scores = new double[length * Tags];
        for (int i = 0; i < length; i++)
            foreach (int row in rows[i])
                for (int tag = 0; tag < Tags; tag++) scores[(i * Tags) + tag] += _weights[(row * Tags) + tag];
        var chain = new NameChain(scores, _pairs, length);
        for (int i = 0; i < length; i++)
            foreach (int row in rows[i])
                for (int tag = 0; tag < Tags; tag++)
                    Step(ref _weights[(row * Tags) + tag], ref _squares[(row * Tags) + tag], chain.Marginal(i, tag) - (example.Tags[i] == tag ? 1 : 0));
        for (int i = 0; i < length; i++)
            for (int from = 0; from < Tags; from++)
            {
                int previous = i == 0 ? 0 : example.Tags[i - 1];
                if (i == 0 && from != 0) continue;
                for (int tag = 0; tag < Tags; tag++)
                    Step(ref _pairs[(from * Tags) + tag], ref _pairSquares[(from * Tags) + tag], chain.Pair(i, from, tag) - (previous == from && example.Tags[i] == tag ? 1 : 0));
            }

        return chain.Loss(example.Tags);
    }

    private IEnumerable<int> Rows(uint[] features, bool silent)
    {
        for (int i = silent ? NameFeatures.FromParser : 0; i < features.Length; i++)
            if (_rows.TryGetValue(features[i], out int row) && _random.NextDouble() >= options.Dropout) yield return row;
    }

    private void Step(ref float weight, ref float squares, double gradient)
    {
        double total = gradient + (options.Decay * weight);
        if (total == 0) return;
        squares += (float)(total * total);
        weight -= (float)(options.Rate * total / Math.Sqrt(squares + 1e-6));
    }

    private NameWeights Round(string version)
    {
        float scale = 127 / options.Limit / _remembered;
        var keys = new List<uint>();
        var rounded = new List<sbyte>();
        foreach ((uint feature, int row) in _rows.OrderBy(r => r.Key))
        {
            Span<float> weights = _sums.AsSpan(row * Tags, Tags);
            float largest = 0;
            foreach (float weight in weights) largest = Math.Max(largest, Math.Abs(weight));
            if (largest * scale < options.Smallest) continue;
            keys.Add(feature);
            foreach (float weight in weights) rounded.Add(Round(weight * scale));
        }

        return new NameWeights(version, [.. keys], [.. rounded], [.. _pairSums.Select(p => Round(p * scale))]);
    }

    private static sbyte Round(float weight) => (sbyte)Math.Clamp(MathF.Round(weight), -127, 127);
}
