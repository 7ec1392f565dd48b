using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 2: tags, lemmas, trees.</summary>
public class SyntaxBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Syntax() => Sum(a => Path.Syntax(a.Text).Count);
}
