namespace FactTrack;

/// <summary>Holds the figures of a draft's claim against those that the reports of its fact give.</summary>
internal static class FigureCheck
{
    /// <summary>The notes on a claim.</summary>
    public static IEnumerable<DraftNote> Find(DraftClaim claim)
    {
        if (claim.IsContrary || claim.IsDenial) yield break;
        // What is planned has its figures too, though nobody vouches for them.
        bool isPlan = claim.Claim is PlanClaim;
        IEnumerable<Figure> figures = isPlan ? FigureReader.Read(claim.Claim) : ReportedFigure.Of(0, claim.Member).Select(told => told.Figure);
        IReadOnlyList<FigureSeries> known = isPlan ? claim.Known.PlannedFigures() : claim.Known.Fact.Figures;
        foreach (Figure figure in figures)
        {
            FigureSeries[] series = [.. known.Where(one => IsOf(one.Scope, figure.Scope, claim.Claim))];
            DraftNote? note = series is [{ } only] ? Compare(claim, figure, only) : known.Count == 0 && figure.Scope.Unit is null ? Unsupported(claim, figure) : null;
            if (note is not null) yield return note;
        }
    }

    // The reports of a fact tell one action, in whatever word; and where the draft's date is not known, its times tell no stretch.
    private static bool IsOf(FigureScope known, FigureScope told, Claim claim)
    {
        bool isOpen = claim.Times.Any(time => time.Interval is null);
        return (known with { Action = null, IsSum = isOpen ? told.IsSum : known.IsSum }).Matches(told with { Action = null }) == true;
    }

    private static DraftNote? Compare(DraftClaim claim, Figure figure, FigureSeries series)
    {
        if (!series.IsScopeClear) return null;
        ILookup<FigureAgreement, FigurePoint> told = series.Points.ToLookup(point => FigureMatcher.Check(figure, new Figure(series.Scope, point.Interval, point.Approximation)));
        FigurePoint[] holders = [.. told[FigureAgreement.Agrees]];
        FigurePoint[] against = [.. told[FigureAgreement.Contradicts].Where(point => !claim.Known.ReportOf(point).Marks.HasFlag(ReportMarks.Superseded))];
        if (against.Length == 0) return holders.Length == 0 ? Vague(claim, figure, [.. series.Points]) : null;
        if (holders.Length == 0) return told[FigureAgreement.Unclear].Any() ? Vague(claim, figure, [.. series.Points]) : Contradicted(claim, figure, against);
        if (IsLater(against[^1], holders[^1]) || !FigureSettler.Revise(series.Scope, series.Points).Standing.Any(holders.Contains)) return OutOfDate(claim, figure, holders, against);
        return series.Settled is { } settled && holders.Any(point => point.Interval.Meets(settled)) ? null : Contested(claim, figure, against);
    }

    // Undated figures come last, and nobody knows when they were given.
    private static bool IsLater(FigurePoint one, FigurePoint other) => one.At is not null && other.At is not null && ReportOrder.Moment(one.At) > ReportOrder.Moment(other.At);

    private static DraftNote OutOfDate(DraftClaim claim, Figure figure, FigurePoint[] holders, FigurePoint[] against) => Note(
        claim, figure, DraftNoteKind.FigureOutOfDate, $"{FigureText.Of(figure.Interval)} was told by {Names(claim, holders)}; since then {Values(claim, against)}.", [.. holders, .. against]);

    private static DraftNote Contradicted(DraftClaim claim, Figure figure, FigurePoint[] against) =>
        Note(claim, figure, DraftNoteKind.FigureContradicted, $"No report gives {FigureText.Of(figure.Interval)}, but {Values(claim, against)}.", against);

    private static DraftNote Contested(DraftClaim claim, Figure figure, FigurePoint[] against) =>
        Note(claim, figure, DraftNoteKind.Contested, $"Other reports give {Values(claim, against)}.", against);

    private static DraftNote Vague(DraftClaim claim, Figure figure, FigurePoint[] points) =>
        Note(claim, figure, DraftNoteKind.FigureUnsupported, $"No report gives {FigureText.Of(figure.Interval)}, only {Values(claim, points)}.", points);

    private static DraftNote? Unsupported(DraftClaim claim, Figure figure)
    {
        FactReport[] reports = [.. claim.Known.Standing.Where(report => report.Claim!.Block != BlockKind.Headline)];
        return reports.Length == 0 ? null : claim.Note(
            DraftNoteKind.FigureUnsupported, $"No report gives {FigureText.Of(figure.Interval)} or any other figure: {KnownFact.Names(reports)}.", reports.Select(report => report.Id), WordsOf(claim, figure));
    }

    private static DraftNote Note(DraftClaim claim, Figure figure, DraftNoteKind kind, string explanation, IEnumerable<FigurePoint> points) =>
        claim.Note(kind, explanation, points.Select(point => claim.Known.ReportOf(point).Id).Distinct(StringComparer.Ordinal), WordsOf(claim, figure));

    private static string Values(DraftClaim claim, IEnumerable<FigurePoint> points) =>
        string.Join(", ", points.GroupBy(point => point.Interval).Select(group => $"{FigureText.Of(group.First())} ({Names(claim, group)})"));

    private static string Names(DraftClaim claim, IEnumerable<FigurePoint> points) => KnownFact.Names(points.Select(claim.Known.ReportOf));

    /// <summary>The words of the draft that give a figure, or null where it has none ("a man").</summary>
    private static TextPart? WordsOf(DraftClaim claim, Figure figure) =>
        claim.Claim.Quantities.FirstOrDefault(amount => FigureInterval.Of(amount.ToBaseUnit()) == figure.Interval)?.Words;
}
