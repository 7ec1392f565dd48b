using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 4: amounts.</summary>
public class QuantitiesBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Quantities() => Sum(a => Path.Quantities(a.Article, a.Text, a.Syntax, a.Tree).Count);
}
