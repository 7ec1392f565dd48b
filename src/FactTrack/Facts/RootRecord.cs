namespace FactTrack;

/// <summary>What one root said, and in the end stands by. Numbers are those of reports, in the order in which they were told.</summary>
/// <param name="Root">The number of the root.</param>
/// <param name="For">Its reports of the fact.</param>
/// <param name="Against">Its reports of the contrary, in current versions of articles.</param>
/// <param name="Current">Its reports of the fact in current versions of articles.</param>
internal sealed record RootRecord(int Root, int[] For, int[] Against, int[] Current)
{
    /// <summary>True if it told the fact at all.</summary>
    public bool IsOrigin => For.Length > 0;

    /// <summary>Those against that are by a voice which told the fact: another voice of the root denies, and takes nothing back.</summary>
    public required int[] ByItself { get; init; }

    /// <summary>True if the contrary was its last word.</summary>
    public required bool TookBack { get; init; }

    /// <summary>True if the fact was its last word, after the contrary.</summary>
    public required bool CameBack { get; init; }

    /// <summary>True if a current article has it from this root, which did not take it back.</summary>
    public bool Stands => Current.Length > 0 && !TookBack;

    /// <summary>All roots, the earliest first.</summary>
    public static IEnumerable<RootRecord> Of(FactMember[] told, bool[] contrary, OriginFinder finder)
    {
        foreach (IGrouping<int, int> root in Enumerable.Range(0, told.Length).Where(i => finder.RootOf[i] >= 0).GroupBy(i => finder.RootOf[i]))
        {
            int[] against = [.. root.Where(i => contrary[i] && !told[i].IsSuperseded)], said = [.. root.Where(i => !contrary[i])];
            int[] byItself = [.. against.Where(i => said.Any(j => finder.AreOneVoice(i, j)))];
            yield return new RootRecord(root.Key, said, against, [.. said.Where(i => !told[i].IsSuperseded)])
            {
                ByItself = byItself,
                TookBack = byItself.Length > 0 && (byItself.Any(i => told[i].Report.IsTakenBack) || IsLastWord(told, byItself, said)),
                CameBack = byItself.Length > 0 && IsLastWord(told, said, byItself),
            };
        }
    }

    // A story is told once, however late its copies come.
    private static bool IsLastWord(FactMember[] told, int[] these, int[] others)
    {
        TrackedArticle[] last = [.. Words(told, these)], before = [.. Words(told, others)];
        return last.Any(word => before.All(other => ReportFacets.IsBefore(other, word)));
    }

    private static IEnumerable<TrackedArticle> Words(FactMember[] told, int[] reports) =>
        reports.GroupBy(i => told[i].Story).Select(story => told[story.First()].Article);
}
