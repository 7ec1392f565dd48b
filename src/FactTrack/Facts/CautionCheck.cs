namespace FactTrack;

/// <summary>Finds cautions that a claim of a draft lost against every report of its fact.</summary>
internal static class CautionCheck
{
    // Reports of so many stories tell enough.
    private const int MostReports = 16;

    /// <summary>The notes on a claim.</summary>
    public static IEnumerable<DraftNote> Find(DraftClaim claim)
    {
        if (claim.IsContrary || claim.Known.Standing.Count == 0) yield break;
        FactReport[] reports = [.. claim.Known.Standing.Take(MostReports)];
        Drift[][] lost = [.. reports.Select(report => new DriftFinder(claim.Known.TextOf(report), claim.Draft.Article).Find(report.Claim!, claim.Claim).ToArray())];
        foreach (Drift drift in lost[0])
        {
            if (NoteOf(drift.Kind) is not { } kind || (drift.Kind == DriftKind.SourceLost && claim.IsTitle)) continue;
            // Who left out a source, as this draft does, cannot speak for that.
            bool[] says = [.. reports.Select(report => !(kind == DraftNoteKind.SourceLost && report.Marks.HasFlag(ReportMarks.AttributionDropped)))];
            if (!lost.Where((_, i) => says[i]).All(drifts => drifts.Any(other => other.Kind == drift.Kind))) continue;
            FactReport[] having = [.. reports.Where((_, i) => says[i])];
            yield return claim.Note(kind, Explain(drift, KnownFact.Names(having)), having.Select(report => report.Id));
        }
    }

    private static DraftNoteKind? NoteOf(DriftKind kind) => kind switch
    {
        DriftKind.AllegationLost => DraftNoteKind.AllegationLost,
        DriftKind.SourceLost => DraftNoteKind.SourceLost,
        DriftKind.HedgeLost => DraftNoteKind.HedgeLost,
        DriftKind.BoundLost => DraftNoteKind.BoundLost,
        _ => null,
    };

    private static string Explain(Drift drift, string names) => drift.Kind switch
    {
        DriftKind.AllegationLost => $"Reports tell it as an accusation{Words(drift)}: {names}.",
        DriftKind.SourceLost => $"Reports have it from a source{Words(drift)}: {names}.",
        DriftKind.HedgeLost => $"No report is so certain{Words(drift)}: {names}.",
        _ => $"No report gives it so exactly{Words(drift)}: {names}.",
    };

    private static string Words(Drift drift) => drift.Lost is { } words ? $" (\"{words}\")" : "";
}
