using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 3: names and who they are.</summary>
public class EntitiesBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Entities() => Sum(a => Path.Entities(a.Article, a.Text, a.Syntax, a.Tree).Mentions.Count);
}
