namespace FactTrack;

/// <summary>Holds a claim of a draft against where its fact stands: rejected, retracted, denied, of how many origins.</summary>
internal static class StandingCheck
{
    /// <summary>The notes on a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="tellsBoth">True if the draft tells both sides of the fact.</param>
    public static IEnumerable<DraftNote> Find(DraftClaim claim, bool tellsBoth)
    {
        if (claim.IsDenial) return [];
        Fact fact = claim.Known.Fact;
        FactReport[] against = [.. claim.Known.Contrary(fact.Contest.Reports)];
        if (claim.IsContrary) return against.Length > 0 || tellsBoth ? Contested(claim, claim.Known.Standing, tellsBoth) : [Contrary(claim)];
        return [.. Stands(claim), .. Contested(claim, against, tellsBoth), .. Origins(claim)];
    }

    private static DraftNote Contrary(DraftClaim claim) => claim.Note(
        DraftNoteKind.Contrary, $"All reports tell the contrary: {KnownFact.Names(claim.Known.Standing)}.", claim.Known.Standing.Select(report => report.Id));

    private static IEnumerable<DraftNote> Stands(DraftClaim claim)
    {
        (KnownFact known, Fact fact) = (claim.Known, claim.Known.Fact);
        Review? review = fact.Reviews.LastOrDefault(review => review.Kind is ReviewKind.Accept or ReviewKind.Reject or ReviewKind.Correct);
        if (review?.Kind == ReviewKind.Reject)
            yield return claim.Note(DraftNoteKind.Rejected, $"{review.Reviewer} rejected this{(review.Reason is { } reason ? $": {reason.TrimEnd('.')}" : "")}.", []);
        if (review?.Kind == ReviewKind.Correct)
            yield return claim.Note(DraftNoteKind.Corrected, $"{review.Reviewer} corrected this: {review.Correction}", []);
        ValueList<string> reports = fact.Lifecycle.Reports;
        switch (fact.Lifecycle.Stage)
        {
            case LifecycleStage.Retracted:
                yield return claim.Note(DraftNoteKind.Retracted, $"Its source took this back: {known.Names(reports)}.", reports);
                break;
            case LifecycleStage.Withdrawn:
                yield return claim.Note(DraftNoteKind.Withdrawn, $"Its publisher took this out of the text: {known.Names(reports)}.", reports);
                break;
            case LifecycleStage.Corrected when known.Contrary(reports).Any():
                yield return claim.Note(DraftNoteKind.Corrected, $"Its publisher tells the contrary now: {known.Names(reports)}.", reports);
                break;
        }
    }

    private static IEnumerable<DraftNote> Contested(DraftClaim claim, IReadOnlyList<FactReport> against, bool tellsBoth)
    {
        Contest contest = claim.Known.Fact.Contest;
        if (tellsBoth || against.Count == 0 || contest.Status == ContestStatus.None) return [];
        string who = claim.IsContrary || contest.By.Count == 0 ? "Others say otherwise" : $"{string.Join(", ", contest.By)} {(contest.Status == ContestStatus.Denied ? "denied this" : "told otherwise")}";
        return [claim.Note(DraftNoteKind.Contested, $"{who}: {KnownFact.Names(against)}.", against.Select(report => report.Id))];
    }

    // A draft that names its source has said from whom it is; one that does not should know that nobody else tells it.
    private static IEnumerable<DraftNote> Origins(DraftClaim claim)
    {
        Fact fact = claim.Known.Fact;
        // That somebody said something is known from who tells so; and nobody signs an "allegedly".
        if (claim.Claim is StatementClaim || fact.Summary.IsAllegation) yield break;
        FactReport[] current = [.. fact.Reports.Where(report => (report.Marks & (ReportMarks.Contrary | ReportMarks.Superseded)) == 0)];
        if (current.Length > 0 && current.All(report => report.Marks.HasFlag(ReportMarks.Anonymous)))
            yield return claim.Note(DraftNoteKind.AnonymousOnly, $"Only sources that are not named tell this: {KnownFact.Names(current)}.", current.Select(report => report.Id));
        else if (claim.IsOwn && fact.Support.Level == SupportLevel.SingleOrigin)
            yield return claim.Note(DraftNoteKind.SingleOrigin, $"All reports go back to {fact.Origins[0].Name}: {KnownFact.Names(current)}.", fact.Support.Reports);
    }
}
