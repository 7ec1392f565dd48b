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

    /// <summary>From how many sentences a clause is tried to be cut out, in hundredths; one in seven has one that stands alone.</summary>
    private const int CutPercent = 50;

    private readonly TrainingOptions _options;
    private readonly string? _checkpoint;
    private readonly Corpus _corpus;
    private readonly LabelSets _labels;
    private readonly TrainingNetwork _network;
    private readonly Worker[] _workers;
    private readonly Adam _adam;
    private readonly TreebankSentence[] _openText;
    private readonly NameSwapper _names;

    /// <summary>Prepares a run. Of open text that no teachers have seen, only which word follows which is learned.</summary>
    /// <param name="options">Width, epochs, seed and threads.</param>
    /// <param name="checkpoint">The file to save to after each epoch and to go on from; null for none.</param>
    /// <param name="corpus">The sentences.</param>
    public Trainer(TrainingOptions options, string? checkpoint, Corpus corpus)
    {
        (_options, _checkpoint, _corpus) = (options, checkpoint, corpus);
        _openText = [.. corpus.OpenText];
        _labels = new LabelSets(corpus.Train, _openText);
        _network = new TrainingNetwork(_labels, options.Width, options.Seed);
        _workers = [.. Enumerable.Range(0, options.Threads).Select(_ => new Worker(_network, options.Dropout))];
        _adam = new Adam(_network, [.. _workers.Select(w => w.Gradient)]);
        _names = new NameSwapper(corpus.Train);
        Lemmas = LemmaTrainer.Train(corpus.Train);
    }

    public LemmaTable Lemmas { get; }

    public TrainingNetwork Network => _network;

    /// <summary>Trains to the end, or until the time is up; true if it came to the end.</summary>
    public bool Run(Stopwatch clock)
    {
        int epoch = 0;
        if (_checkpoint is not null && File.Exists(_checkpoint)) (_adam.Steps, epoch) = Checkpoint.Load(_checkpoint, _network);
        for (; epoch < _options.Epochs; epoch++)
        {
            // Seeded by the epoch, so that a resumed run sees what an uninterrupted one would.
            int seed = _options.Seed * 1000 + epoch;
            for (int i = 0; i < _workers.Length; i++) _workers[i].Seed(seed * 16 + i);
            List<Example[]> batches = MixedBatches(Augmented(epoch, seed), new Random(seed));
            var losses = new Losses();
            for (int i = 0; i < batches.Count; i++)
            {
                RunBatch(batches[i], losses);
                _adam.Step(RateAt((epoch + (double)i / batches.Count) / _options.Epochs));
            }

            if (_checkpoint is not null) Checkpoint.Save(_checkpoint, _network, _adam.Steps, epoch + 1);
            var parser = new NeuralParser(_network.ToModel("in training", Lemmas));
            Console.WriteLine(FormattableString.Invariant(
                $"epoch {epoch + 1} {clock.Elapsed.TotalMinutes:F1} min {losses} | ewt {Scores.Of(parser, _corpus.EwtDev)} | gum {Scores.Of(parser, _corpus.GumDev)}"));
            if (clock.Elapsed.TotalMinutes >= _options.Minutes && epoch + 1 < _options.Epochs) return false;
        }

        return true;
    }

    private float RateAt(double progress)
    {
        double fall = progress < ConstantShare ? 1 : (1 - progress) / (1 - ConstantShare);
        return Rate * (float)Math.Max(0.02, fall) * Math.Min(1f, (_adam.Steps + 1f) / WarmUpSteps);
    }

    private List<Example> Augmented(int epoch, int seed)
    {
        var augmenter = new Augmenter(_names, seed + 500);
        var cuts = new Random(seed + 700);
        List<TreebankSentence> sentences = [.. _corpus.Train, .. _corpus.Train.Where(_ => cuts.Next(100) < CutPercent).Select(s => ClauseCutter.Cut(s, cuts)).OfType<TreebankSentence>()];

        // As much open text as gold, or half as much if it has no targets; another part of it in each epoch.
        int left = sentences.Sum(s => s.Length) / (_openText.Any(s => s.Soft is not null) ? 1 : 2), start = _openText.Length == 0 ? 0 : (int)((long)epoch * left / 17 % _openText.Length);
        for (int i = 0; i < _openText.Length && left > 0; i++)
        {
            TreebankSentence sentence = _openText[(start + i) % _openText.Length];
            sentences.Add(sentence);
            left -= sentence.Length;
        }

        return [.. sentences.Select(augmenter.Change).Where(s => s.Length <= MaxLength).Select(s => Example.From(s, _labels))];
    }

    /// <summary>Batches of annotated examples, each with its share of open text.</summary>
    private static List<Example[]> MixedBatches(List<Example> examples, Random random)
    {
        List<Example[]> batches = Batches(examples.Where(e => e.IsAnnotated), random);
        List<Example> open = [.. examples.Where(e => !e.IsAnnotated)];
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(open));
        return [.. batches.Select((batch, i) => (Example[])[.. batch, .. open[(int)((long)open.Count * i / batches.Count)..(int)((long)open.Count * (i + 1) / batches.Count)]])];
    }

    /// <summary>Batches of like lengths, in random order.</summary>
    private static List<Example[]> Batches(IEnumerable<Example> examples, Random random)
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
        float scale = 1f / batch.Where(e => e.IsAnnotated).Sum(e => e.Length);
        var parts = new Losses[_workers.Length];
        Parallel.For(0, _workers.Length, i =>
        {
            parts[i] = new Losses();
            _workers[i].Run(batch.Where((_, index) => index % _workers.Length == i), scale, parts[i]);
        });
        foreach (Losses part in parts) losses.Add(part);
    }
}
