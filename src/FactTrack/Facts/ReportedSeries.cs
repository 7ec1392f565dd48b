namespace FactTrack;

/// <summary>A series of figures of a fact, and of each point which report gave it.</summary>
internal sealed class ReportedSeries
{
    private readonly FigurePoint[] _points;
    private readonly int[] _reports;

    private ReportedSeries(FigureScope scope, FigurePoint[] points, int[] reports, bool isClear) =>
        (_points, _reports, Series) = (points, reports, new FigureSeries(scope, [.. points], isClear));

    public FigureSeries Series { get; }

    /// <summary>The series of a fact, one a scope. Retracted, hedged and unresolved reports have no say where there are others.</summary>
    /// <param name="told">The reports, in the order in which they were told.</param>
    /// <param name="contrary">Which of them tell the contrary, and so no figure of the fact.</param>
    /// <param name="roots">What each root said.</param>
    /// <param name="originOf">Of each report the key of its origin, or null.</param>
    public static ValueList<ReportedSeries> Of(FactMember[] told, bool[] contrary, RootRecord[] roots, ValueList<string?> originOf)
    {
        HashSet<int> takenBack = [.. roots.Where(root => root.TookBack).SelectMany(root => root.For)];
        ReportedFigure[] said = [.. Enumerable.Range(0, told.Length).Where(i => !contrary[i]).SelectMany(i => ReportedFigure.Of(i, told[i]))];
        if (said.Length == 0) return [];
        ReportedFigure[] stands = [.. said.Where(figure => told[figure.Report].Counts && !takenBack.Contains(figure.Report))];
        // A number of something has no say, and warns also where nobody can be held to it.
        ReportedFigure[] warning = [.. said.Where(figure => figure.Figure.Standing == FigureStanding.Unclear && !told[figure.Report].IsHedged && !takenBack.Contains(figure.Report))];
        List<FigureGroup> groups = FigureGroup.Of(stands.Length > 0 ? [.. stands.Union(warning)] : said);
        ReportedSeries[] series = [.. groups.Select(group => Of(group, groups, told, originOf))];
        // A number of something is worth a warning only where another article has another one.
        return [.. series.Where((one, i) => !groups[i].IsUnclear || one._points.Any(point => series.Any(other => other._points.Any(found => found.ArticleId != point.ArticleId && !found.Interval.Meets(point.Interval)))))];
    }

    /// <summary>The report that gave a point of this series.</summary>
    public int ReportOf(FigurePoint point) => _reports[Array.FindIndex(_points, own => ReferenceEquals(own, point))];

    /// <summary>The first report in which the origin of a point gave its value: copies come later.</summary>
    public int FirstReportOf(FigurePoint point) => _reports[Array.FindIndex(_points, own => own.Origin == point.Origin && own.Interval == point.Interval)];

    private static ReportedSeries Of(FigureGroup group, List<FigureGroup> groups, FactMember[] told, ValueList<string?> originOf)
    {
        ReportedFigure[] figures = [.. group.Figures];
        // A figure that a later version of its article dropped is not given any more.
        HashSet<string> current = [.. figures.Where(figure => !told[figure.Report].IsSuperseded).Select(figure => told[figure.Report].Article.ArticleId)];
        if (current.Count > 0) figures = [.. figures.Where(figure => current.Contains(told[figure.Report].Article.ArticleId))];
        FigurePoint[] points = [.. figures.Select(figure => PointOf(figure, told[figure.Report], originOf[figure.Report]))];
        int[] reports = [.. figures.Select(figure => figure.Report)];
        bool isClear = !group.IsUnclear && !groups.Exists(other => other != group && group.MayBeOf(other, told)) && !(group.IsMixed && AnyContradict(points)) && !AnyContradictsItself(points, reports, told);
        return new ReportedSeries(group.Scope, points, reports, isClear);
    }

    private static FigurePoint PointOf(ReportedFigure figure, FactMember member, string? origin) => new(
        figure.Figure.Interval, figure.Figure.Approximation, origin ?? OriginMaker.KeyOfStory(member.Story), member.Article.ToldAt, member.Article.ArticleId, member.Claim.Id, IsOfficial(member))
    {
        Version = member.Article.Version,
    };

    private static bool IsOfficial(FactMember member) => member.IsSourced && member.Report.Chain is [{ Type: SourceType.Official or SourceType.Government or SourceType.Military
        or SourceType.Court or SourceType.Police or SourceType.InternationalOrganization }, ..];

    private static bool AnyContradict(FigurePoint[] points) =>
        points.Any(point => points.Any(other => FigureSettler.Compare(point.Interval, other.Interval) == FigureAgreement.Contradicts));

    // An article that gives two values as one voice speaks of two things.
    private static bool AnyContradictsItself(FigurePoint[] points, int[] reports, FactMember[] told)
    {
        for (int i = 0; i < points.Length; i++)
            for (int j = 0; j < i; j++)
                if (told[reports[i]].Article.Key == told[reports[j]].Article.Key && points[i].Origin == points[j].Origin
                    && FigureSettler.Compare(points[i].Interval, points[j].Interval) == FigureAgreement.Contradicts) return true;
        return false;
    }
}
