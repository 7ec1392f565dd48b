namespace FactTrack.Accuracy;

/// <summary>Reads tuples of one pretokenized sentence by the library's own reading.</summary>
internal static class ClaimTuples
{
    /// <summary>The tuples of a sentence, in the order of its clauses.</summary>
    public static IEnumerable<OpenTuple> Read(string sentence) =>
        FactTrack.ClaimTuples.Read(ClaimExtractor.Default.Extract(new Article(sentence) { IsPretokenized = true }))
            .Select(t => new OpenTuple(t.Confidence, t.Predicate, [.. t.Arguments]));
}
