using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Layer 8: claims.</summary>
public class ClaimsBenchmark : LayerBenchmark
{
    [Benchmark]
    public int Claims() => Sum(a => Path.Claims(a.Document, a.Tree).Count);
}
