using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 1: blocks, sentences, tokens.</summary>
public class TextBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Text() => Sum(a => Path.Text(a.Article).Tokens.Count);
}
