using BenchmarkDotNet.Attributes;
using FactTrack.Accuracy;

namespace FactTrack.Benchmarks;

/// <summary>One layer alone, over articles that the layers before it have read.</summary>
public abstract class LayerBenchmark
{
    private LayerResults[] _articles = [];

    private protected LayerPath Path { get; } = new();

    /// <summary>Reads the corpus with all layers.</summary>
    [GlobalSetup]
    public void ReadCorpus() => _articles = [.. Corpus.Articles.Select(a => Path.Run(a))];

    // The sum keeps the work from being optimised away.
    private protected int Sum(Func<LayerResults, int> layer)
    {
        int sum = 0;
        foreach (LayerResults article in _articles) sum += layer(article);
        return sum;
    }
}
