using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 5: times.</summary>
public class TimesBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Times() => Sum(a => Path.Times(a.Article, a.Text, a.Syntax, a.Tree).Count);
}
