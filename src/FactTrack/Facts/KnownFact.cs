using System.Globalization;

namespace FactTrack;

/// <summary>A fact as a draft is held against it.</summary>
/// <param name="fact">The fact.</param>
/// <param name="texts">The results of the versions that report it, by key; null once purged.</param>
internal sealed class KnownFact(Fact fact, IReadOnlyDictionary<long, ExtractionResult?> texts)
{
    private readonly Dictionary<string, FactReport> _reports = fact.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);

    /// <summary>The fact.</summary>
    public Fact Fact => fact;

    /// <summary>The reports that tell the fact still, one a story, those of the text before headlines; of these who left out a source have no say.</summary>
    public IReadOnlyList<FactReport> Standing { get; } =
    [
        .. fact.Reports.Where(report => (report.Marks & (ReportMarks.Contrary | ReportMarks.Superseded)) == 0 && report.Claim is not null)
            .OrderBy(report => report.Marks.HasFlag(ReportMarks.AttributionDropped)).ThenBy(report => report.Claim!.Block == BlockKind.Headline)
            .DistinctBy(report => report.StoryId),
    ];

    /// <summary>Positive or negative, as its reports tell it; null where their texts are gone.</summary>
    public Polarity? Polarity => Standing.Count > 0 ? Standing[0].Claim!.Polarity : null;

    /// <summary>The reports of these ids that tell the contrary.</summary>
    public IEnumerable<FactReport> Contrary(IEnumerable<string> ids) => ids.Select(id => _reports[id]).Where(report => report.Marks.HasFlag(ReportMarks.Contrary));

    /// <summary>The text of a report.</summary>
    public Article TextOf(FactReport report) => texts[StableHash.Of(report.ArticleId, report.Version)]!.Article;

    /// <summary>The report that gave a figure.</summary>
    public FactReport ReportOf(FigurePoint point) =>
        fact.Reports.First(report => report.ArticleId == point.ArticleId && (point.Version is null || report.Version == point.Version) && report.Id.EndsWith("#" + point.ClaimId, StringComparison.Ordinal));

    /// <summary>The figures of its reports where it is planned; series of facts have none of plans.</summary>
    public IReadOnlyList<FigureSeries> PlannedFigures()
    {
        FactReport[] reports = [.. fact.Reports.Where(report => report.Claim is PlanClaim && !report.Marks.HasFlag(ReportMarks.Contrary))];
        IEnumerable<ReportedFigure> figures = reports.SelectMany((report, i) => FigureReader.Read(report.Claim!).Select(figure => new ReportedFigure(i, figure)));
        return [.. FigureGroup.Of(figures).Select(group => new FigureSeries(group.Scope, [.. group.Figures.Select(figure => PointOf(reports[figure.Report], figure.Figure))], isClear: true))];
    }

    private static FigurePoint PointOf(FactReport report, Figure figure) =>
        new(figure.Interval, figure.Approximation, report.Origin ?? report.StoryId, report.ToldAt, report.ArticleId, report.Claim!.Id) { Version = report.Version };

    /// <summary>Who told it and when, for people: the outlets of at most three reports.</summary>
    public static string Names(IEnumerable<FactReport> reports)
    {
        string[] names = [.. reports.Select(NameOf).Distinct(StringComparer.Ordinal)];
        return names.Length <= 3 ? string.Join(", ", names) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(2))} and {names.Length - 2} more");
    }

    /// <summary>Who told it and when, for people.</summary>
    public string Names(IEnumerable<string> ids) => Names(ids.Select(id => _reports[id]));

    private static string NameOf(FactReport report) =>
        (report.Publisher ?? report.ArticleId) + (report.ToldAt is { } at ? at.Day.ToString(" (yyyy-MM-dd)", CultureInfo.InvariantCulture) : "");
}
