namespace FactTrack.Accuracy;

/// <summary>Reads tuples from the claims of one pretokenized sentence.</summary>
internal static class ClaimTuples
{
    /// <summary>The tuples of a sentence, in the order of its claims.</summary>
    public static IEnumerable<OpenTuple> Read(string sentence) =>
        ClaimExtractor.Default.Extract(new Article(sentence) { IsPretokenized = true }).Claims.Select(Tuple).Where(t => t.Arguments.Length > 0);

    private static OpenTuple Tuple(Claim claim)
    {
        string[] arguments = [.. claim.Arguments.Select(a => a.Preposition is null ? a.Words.ToString() : $"{a.Preposition} {a.Words}")];
        string actor = string.Join(" and ", claim.Actors.Select(a => a.Words.ToString()).Distinct());
        if (actor.Length > 0) arguments = [actor, .. arguments];
        return new OpenTuple(claim.Confidence.Overall, claim.Action.Words.ToString(), arguments);
    }
}
