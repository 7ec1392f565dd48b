using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 7: who says so.</summary>
public class AttributionsBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Attributions() => Sum(a => Path.Attributions(a.Article, a.Text, a.Syntax, a.Tree, a.Document.EntityLayer, a.Document.Clauses, a.Document.Times).Attributions.Count);
}
