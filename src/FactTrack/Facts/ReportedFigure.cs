namespace FactTrack;

/// <summary>A figure of a report, as it can be compared with those of others.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct ReportedFigure(int Report, Figure Figure)
{
    /// <summary>The figures of a report that are levels or changes of something; none for one doer or somebody named alone, who are no figures of the event.</summary>
    public static IEnumerable<ReportedFigure> Of(int report, FactMember member)
    {
        if (member.Report.Figures.IsEmpty) yield break;
        foreach (Figure figure in FigureSketch.Read(member.Report.Figures.Span).Figures)
            if (figure.Person is null && (figure.Standing != FigureStanding.Doer || figure.Interval.Minimum > 1)) yield return new ReportedFigure(report, Comparable(figure));
    }

    // "Two others" are no level; where people are told one by one, there may be more.
    private static Figure Comparable(Figure figure) => figure with
    {
        Scope = figure.Standing == FigureStanding.Others ? figure.Scope with { IsChange = true } : figure.Scope,
        Interval = figure.IsOneByOne ? figure.Interval with { Maximum = null, ExcludesMaximum = false } : figure.Interval,
        Approximation = figure.IsOneByOne ? Approximation.AtLeast : figure.Approximation,
    };
}
