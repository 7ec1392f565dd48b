using BenchmarkDotNet.Attributes;

namespace FactTrack.Benchmarks;

/// <summary>Text to claims, as a user calls it.</summary>
public class WholePathBenchmark
{
    [Benchmark]
    public int WholePath()
    {
        int claims = 0;
        foreach (Article article in Corpus.Articles) claims += ClaimExtractor.Default.Extract(article).Claims.Count;
        return claims;
    }
}
