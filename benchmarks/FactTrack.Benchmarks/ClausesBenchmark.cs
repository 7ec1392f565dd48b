using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 6: predicates with their participants.</summary>
public class ClausesBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Clauses() => Sum(a => Path.Clauses(a.Article, a.Text, a.Syntax, a.Tree, a.Document.EntityLayer, a.Document.Quantities, a.Document.Times).Count);
}
