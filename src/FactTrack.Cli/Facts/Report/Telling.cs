namespace FactTrack.Cli.Facts;

/// <summary>How a report tells its fact, and what else is to be known of it, in words.</summary>
internal static class Telling
{
    private const int LongestTitle = 80;

    private static readonly (ReportMarks Mark, string Words)[] s_marks =
    [
        (ReportMarks.Contrary, "says the contrary"), (ReportMarks.AttributionDropped, "source dropped"), (ReportMarks.Hedged, "hedged"),
        (ReportMarks.Anonymous, "anonymous source"), (ReportMarks.Unresolved, "source unclear"), (ReportMarks.Superseded, "older version"), (ReportMarks.Purged, "text purged"),
    ];

    /// <summary>The ways, in the order of the filter, each with what it means.</summary>
    public static (string Way, string Meaning)[] Ways { get; } =
    [
        ("asserted", "The article itself says so"), ("attributed", "A named source says so"),
        ("anonymous", "A source that is not named says so"), ("unresolved", "It is not clear who says so"),
    ];

    /// <summary>One of <see cref="Ways"/>.</summary>
    public static string Of(FactReport report) => report switch
    {
        { Marks: var marks } when marks.HasFlag(ReportMarks.Anonymous) => "anonymous",
        { Marks: var marks } when marks.HasFlag(ReportMarks.Unresolved) => "unresolved",
        { Claim.Asserter: Asserter.Unresolved } => "unresolved",
        { Claim.Asserter: Asserter.Source } => "attributed",
        // Of a purged claim only the origin is left.
        { Claim: null, Origin: { } origin } when origin.StartsWith("source:", StringComparison.Ordinal) => "attributed",
        _ => "asserted",
    };

    /// <summary>The marks in words.</summary>
    public static IEnumerable<string> Marks(FactReport report) => s_marks.Where(m => report.Marks.HasFlag(m.Mark)).Select(m => m.Words);

    /// <summary>A name of an origin for people. A story without a publisher has the id of an article for a name; its headline says more.</summary>
    public static string NameOf(string origin, IEnumerable<FactReport> reports) =>
        reports.FirstOrDefault(r => r.ArticleId == origin) is { } report ? Label.Shorten(report.Title ?? report.Outlet ?? origin, LongestTitle) : origin;
}
