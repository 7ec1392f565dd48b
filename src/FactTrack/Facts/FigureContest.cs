namespace FactTrack;

/// <summary>Finds the reports whose figures contradict the one that a series settles on.</summary>
internal static class FigureContest
{
    /// <summary>Reports of other origins, and earlier ones of the same day of an origin that contradicts itself; none where the scope is unclear.</summary>
    public static IEnumerable<int> Against(ReportedSeries figures, FactMember[] told)
    {
        FigureSeries series = figures.Series;
        if (!series.IsScopeClear) return [];
        ValueList<FigurePoint> standing = FigureSettler.Revise(series.Scope, series.Points).Standing;
        IEnumerable<FigurePoint> others = series.Agreement != FigureAgreement.Contradicts ? [] : standing.Where(point => !point.Interval.Meets(series.Settled!.Value));
        // All may fit the settled value, and still not one another.
        if (series.Agreement == FigureAgreement.Contradicts && !others.Any()) others = standing.Skip(1).Where(point => !point.Interval.Meets(standing[0].Interval));
        IEnumerable<FigurePoint> same = series.Revisions
            .Where(revision => standing.Contains(revision.To) && !revision.From.Interval.Meets(revision.To.Interval) && !FigureLife.IsLater(figures, revision, told))
            .Select(revision => revision.From);
        return others.Concat(same).Select(figures.FirstReportOf).Distinct();
    }
}
