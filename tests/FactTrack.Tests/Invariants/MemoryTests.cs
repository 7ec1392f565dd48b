namespace FactTrack.Tests.Invariants;

/// <summary>Runs alone: what other tests allocate would be counted too.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryCollection;

[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    private const double BytesPerToken = 200;

    [Fact]
    public void Annotate_Documents_KeepAtMost200BytesAToken()
    {
        string[] texts = [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples", "articles"))
            .Where(f => Path.GetExtension(f) is ".md" or ".txt" && !Path.GetFileName(f).StartsWith("README", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        foreach (string text in texts) ClaimExtractor.Default.Annotate(new Article(text));
        // What the runtime keeps for itself meanwhile can only add.
        Assert.InRange(Enumerable.Range(0, 3).Min(_ => BytesKept(texts)), 1, BytesPerToken);
    }

    private static double BytesKept(string[] texts)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        List<Document> documents = [.. Enumerable.Repeat(texts, 8).SelectMany(t => t).Select(t => ClaimExtractor.Default.Annotate(new Article(t)))];
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        double each = kept / (double)documents.Sum(d => d.Tokens.Count);
        GC.KeepAlive(documents);
        return each;
    }
}
