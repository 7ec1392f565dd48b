namespace FactTrack;

/// <summary>Tells what changed between two summaries of a fact.</summary>
internal static class FactChanges
{
    /// <summary>The changes, without their moment.</summary>
    public static IEnumerable<FactChange> Between(FactSummary? before, FactSummary? after)
    {
        if (before is null && after is null) yield break;
        if (before is null)
        {
            yield return Of(FactChangeKind.Founded, after!, null, after!.Told);
            yield break;
        }

        if (after is null)
        {
            yield return Of(FactChangeKind.Dissolved, before, before.Told, null);
            yield break;
        }

        if (before.Reports != after.Reports) yield return Of(FactChangeKind.Reports, after, $"{before.Reports}", $"{after.Reports}");
        if (before.Support != after.Support || before.Origins != after.Origins)
            yield return Of(FactChangeKind.Support, after, $"{before.Support}, {before.Origins}", $"{after.Support}, {after.Origins}");
        if (before.Contest != after.Contest) yield return Of(FactChangeKind.Contest, after, $"{before.Contest}", $"{after.Contest}");
        if (before.Lifecycle != after.Lifecycle) yield return Of(FactChangeKind.Lifecycle, after, $"{before.Lifecycle}", $"{after.Lifecycle}");
        if (!before.Figures.Equals(after.Figures))
            yield return Of(FactChangeKind.Figures, after, string.Join("; ", before.Figures), string.Join("; ", after.Figures));
        if (before.Review != after.Review) yield return Of(FactChangeKind.Review, after, $"{before.Review}", $"{after.Review}");
    }

    private static FactChange Of(FactChangeKind kind, FactSummary fact, string? before, string? after) =>
        new() { Kind = kind, FactId = fact.Id, Told = fact.Told, At = default, Before = before, After = after };
}
