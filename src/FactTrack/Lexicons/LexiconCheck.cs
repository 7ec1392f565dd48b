namespace FactTrack;

/// <summary>What a look through a user's lexicon found.</summary>
/// <param name="Entries">How many lines are entries that can be read.</param>
/// <param name="Problems">Everything to be said of its lines, in their order.</param>
public sealed record LexiconCheck(int Entries, ValueList<LexiconProblem> Problems)
{
    /// <summary>True if nothing is broken, so that the file can be loaded.</summary>
    public bool IsUsable => !Problems.Any(problem => problem.Severity == LexiconSeverity.Error);
}
