namespace FactTrack;

/// <summary>Tells counts that rose in time from counts that are disputed.</summary>
/// <remarks>A day later twelve dead are fifteen: whoever counted earlier and fewer does not say that the value on which the series settles is wrong. Who counted as late, or more, does.</remarks>
internal static class CountRise
{
    /// <summary>The reports whose figures contradict the one that a series settles on, without those that a rise explains.</summary>
    public static IEnumerable<int> Against(ReportedSeries figures, FactMember[] told)
    {
        int[] against = [.. FigureContest.Against(figures, told)];
        return against.Except(Overtaken(against, figures, told));
    }

    /// <summary>The reports that told the higher count later; none where nothing rose.</summary>
    public static IEnumerable<int> Rises(ReportedSeries figures, FactMember[] told)
    {
        int[] overtaken = [.. Overtaken([.. FigureContest.Against(figures, told)], figures, told)];
        if (overtaken.Length == 0 || figures.Series.Settled is not { } settled) return [];
        return figures.Series.Points.Where(point => point.Interval.Meets(settled)).Select(figures.FirstReportOf)
            .Where(report => overtaken.Any(earlier => ReportFacets.IsBefore(told[earlier].Article, told[report].Article))).Distinct();
    }

    private static IEnumerable<int> Overtaken(int[] against, ReportedSeries figures, FactMember[] told)
    {
        FigureSeries series = figures.Series;
        // What became of people has no action beside it; only that cannot unhappen.
        if (against.Length == 0 || series.Scope.Action is not null || !FigureSettler.IsCumulative(series.Scope)) return [];
        ValueList<FigurePoint> standing = FigureSettler.Revise(series.Scope, series.Points).Standing;
        return against.Where(report => series.Points.Where(point => figures.FirstReportOf(point) == report).All(point => IsOvertaken(point, figures, standing, told)));
    }

    private static bool IsOvertaken(FigurePoint point, ReportedSeries figures, ValueList<FigurePoint> standing, FactMember[] told) =>
        figures.Series.Settled is { } settled && settled.Minimum >= point.Interval.Maximum
        && standing.Any(later => later.Interval.Meets(settled) && ReportFacets.IsBefore(told[figures.FirstReportOf(point)].Article, told[figures.FirstReportOf(later)].Article));
}
