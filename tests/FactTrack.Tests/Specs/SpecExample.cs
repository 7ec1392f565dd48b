namespace FactTrack.Tests;

/// <summary>One example of a golden spec: a text and the claims that it must give.</summary>
/// <param name="Name">File and line, <c>plans.md:12</c>.</param>
/// <param name="Article">The text, dated where the example is.</param>
/// <param name="Expected">One line a claim.</param>
/// <param name="Only">True if there must be no other claim.</param>
internal sealed record SpecExample(string Name, Article Article, IReadOnlyList<ExpectedClaim> Expected, bool Only);
