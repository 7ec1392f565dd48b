using System.Diagnostics;

namespace FactTrack.Training;

/// <summary>Runs the epochs.</summary>
internal sealed class Trainer
{
    private const float Rate = 0.003f;
    private const float ConstantShare = 0.35f;
    private const int WarmUpSteps = 200;
    private const int BatchTokens = 900;
    private const int MaxLength = 150;

    private readonly TrainingOptions _options;
    private readonly Corpus _corpus;
    private readonly LabelSets _labels;
    private readonly TrainingNetwork _network;
    private readonly Worker[] _workers;
    private readonly Adam _adam;
    private readonly Example[] _examples;
    private readonly Example[] _silver;
    private readonly NameSwapper _names;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public Trainer(TrainingOptions options, Corpus corpus)
    {
        (_options, _corpus) = (options, corpus);
        _labels = new LabelSets(corpus.Train, corpus.Silver);
        _network = new TrainingNetwork(_labels, options.Width, options.Seed);
        if (options.Start is { } start) _network.StartFrom(SyntaxModel.Open(start));
        _workers = [.. Enumerable.Range(0, options.Threads).Select(i => new Worker(_network, options.Seed * 100 + i))];
        _adam = new Adam(_network, [.. _workers.Select(w => w.Gradient)]);
        _examples = [.. corpus.Train.Select(s => Example.From(s, _labels))];
        _names = new NameSwapper(corpus.Train);
        _silver = [.. corpus.Silver.Select(s => Example.From(s, _labels))];
        Lemmas = LemmaTrainer.Train(corpus.Train);
    }

    public LemmaTable Lemmas { get; }

    public TrainingNetwork Network => _network;

    /// <summary>Trains to the end and returns the number of epochs.</summary>
    public int Run()
    {
        int epoch = 0;
        if (_options.Checkpoint is { } path && File.Exists(path)) (_adam.Steps, epoch) = Checkpoint.Load(path, _network);
        for (; epoch < _options.Epochs && Progress(0) < 1; epoch++)
        {
            // Seeded by the epoch, so that a resumed run sees what an uninterrupted one would.
            var random = new Random(HashCode(_options.Seed, epoch));
            List<Example[]> batches = Batches(Augmented(epoch), random);
            var losses = new Losses();
            foreach (Example[] batch in batches)
            {
                RunBatch(batch, losses);
                _adam.Step(RateAt(Progress(batches.Count)));
                if (Progress(batches.Count) >= 1) break;
            }

            if (_options.Checkpoint is { } checkpoint) Checkpoint.Save(checkpoint, _network, _adam.Steps, epoch + 1);
            var parser = new NeuralParser(_network.ToModel("in training", Lemmas));
            Console.WriteLine(FormattableString.Invariant(
                $"epoch {epoch + 1} {_clock.Elapsed.TotalMinutes:F1} min {losses} | ewt {Scores.Of(parser, _corpus.EwtDev)} | gum {Scores.Of(parser, _corpus.GumDev)}"));
        }

        return epoch;
    }

    private static int HashCode(int seed, int epoch) => seed * 1000 + epoch;

    private double Progress(int batchesAnEpoch) => Math.Max(
        batchesAnEpoch == 0 ? 0 : (double)_adam.Steps / (batchesAnEpoch * _options.Epochs), _clock.Elapsed.TotalMinutes / _options.Minutes);

    private float RateAt(double progress)
    {
        double fall = progress < ConstantShare ? 1 : (1 - progress) / (1 - ConstantShare);
        return (_options.Start is null ? Rate : Rate / 2) * (float)Math.Max(0.02, fall) * Math.Min(1f, (_adam.Steps + 1f) / WarmUpSteps);
    }

    private List<Example> Augmented(int epoch)
    {
        var augmenter = new Augmenter(_names, HashCode(_options.Seed, epoch) + 500);
        var examples = new List<Example>(_examples.Length);
        for (int i = 0; i < _examples.Length; i++)
        {
            TreebankSentence sentence = _corpus.Train[i], changed = augmenter.Change(sentence);
            if (changed.Length <= MaxLength) examples.Add(ReferenceEquals(sentence, changed) ? _examples[i] : Example.From(changed, _labels));
        }

        // As much silver as gold, another part of it in each epoch.
        int left = examples.Sum(e => e.Length), start = _silver.Length == 0 ? 0 : epoch * 7919 % _silver.Length;
        for (int i = 0; i < _silver.Length && left > 0; i++)
        {
            Example example = _silver[(start + i) % _silver.Length];
            examples.Add(example);
            left -= example.Length;
        }

        return examples;
    }

    /// <summary>Batches of like lengths, in random order.</summary>
    private static List<Example[]> Batches(List<Example> examples, Random random)
    {
        var batches = new List<Example[]>();
        var batch = new List<Example>();
        int tokens = 0;
        foreach (Example example in examples.OrderByDescending(e => e.Length + random.NextDouble() * 4))
        {
            batch.Add(example);
            tokens += example.Length + 1;
            if (tokens < BatchTokens) continue;
            batches.Add([.. batch]);
            batch.Clear();
            tokens = 0;
        }

        if (batch.Count > 0) batches.Add([.. batch]);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }

    private void RunBatch(Example[] batch, Losses losses)
    {
        float scale = 1f / batch.Sum(e => e.Length);
        var parts = new Losses[_workers.Length];
        Parallel.For(0, _workers.Length, i =>
        {
            Example[] own = [.. batch.Where((_, index) => index % _workers.Length == i).OrderByDescending(e => e.Length)];
            parts[i] = new Losses();
            if (own.Length > 0) _workers[i].Run(own, scale, parts[i]);
        });
        foreach (Losses part in parts) losses.Add(part);
    }
}
