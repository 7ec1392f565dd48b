using FactTrack.Cli.Tests.Output;

namespace FactTrack.Cli.Tests.Facts;

/// <summary>Facts made by hand for the page: copies of one sentence, a denial, each way of telling, hostile text, a purged article.</summary>
internal static class ReportFixture
{
    public const string Copied = "f00000000000000aa";
    public const string Denied = "f00000000000000bb";
    public const string Anonymous = "f00000000000000cc";
    public const string Purged = "f00000000000000dd";
    private const string Attack = PageFixture.Attack;

    private static readonly Claim[] s_claims = [.. PageFixture.Result().Claims];

    /// <summary>The sentence of the copied fact.</summary>
    public static string Sentence => s_claims[0].Evidence[0].ToString();

    public static Fact[] Facts() => [CopiedFact(), DeniedFact(), AnonymousFact(), PurgedFact()];

    public static string Page(int more = 0) => FactTrack.Cli.Facts.ReportPage.Of(new(Facts(), more));

    // Eleven papers with the same words of one source, and one with its own.
    private static Fact CopiedFact()
    {
        FactReport[] reports =
        [
            .. Enumerable.Range(0, 11).Select(i => Report(i, s_claims[0]) with { Origin = "source:1", Publisher = $"Paper {i}" }),
            Report(11, s_claims[2]) with { Origin = "story:2", Marks = ReportMarks.Hedged },
        ];
        Origin[] origins =
        [
            new("source:1", "a spokesman", OriginKind.Source, [.. reports[..11].Select(r => r.Id)]), new("story:2", reports[11].ArticleId, OriginKind.Story, [reports[11].Id]),
        ];
        return Make(Copied, "A spokesman said Mayor Ida Brekke signed a deal with 12 towns.", reports, origins) with
        {
            Links = [new(FactLinkKind.SaidBy, Denied), new(FactLinkKind.Says, "f0000000000000099")],
        };
    }

    private static Fact DeniedFact()
    {
        Claim answer = s_claims[1] with { Evidence = [s_claims[1].Arguments[0].Words] };
        FactReport[] reports =
        [
            Report(20, answer) with { Title = Attack, Publisher = Attack, Url = "javascript:alert(1)", Origin = "story:3" },
            Report(21, answer with { Asserter = Asserter.Article }) with { Marks = ReportMarks.Contrary, Url = "https://paper.example/a?b=\"c\"" },
        ];
        Fact fact = Make(Denied, "It did not answer. " + Attack, reports, [new("story:3", Attack, OriginKind.Story, [reports[0].Id])]);
        return fact with
        {
            Summary = fact.Summary with { Contest = ContestStatus.Denied, IsAllegation = true, Figures = ["12 towns " + Attack] },
            Contest = new(ContestStatus.Denied, [Attack], [reports[1].Id]),
            Reviews = [new() { Kind = ReviewKind.Reject, FactId = Denied, Reviewer = Attack, At = DateTimeOffset.UnixEpoch, Reason = Attack }],
        };
    }

    private static Fact AnonymousFact() =>
        Make(Anonymous, "The talks might resume.", [Report(30, s_claims[2]) with { Marks = ReportMarks.Anonymous, ToldAt = null }], []);

    private static Fact PurgedFact() =>
        Make(Purged, "(purged)", [Report(40, null) with { Marks = ReportMarks.Purged, Origin = "source:4" }], [new("source:4", "a mill", OriginKind.Source, ["r40"])]);

    private static FactReport Report(int number, Claim? claim) => new()
    {
        Id = $"r{number}", ArticleId = $"article-{number}", Version = "v", StoryId = "s1", Claim = claim, Title = $"Headline {number}",
        ToldAt = PublicationTime.On(2025, 5, 3 + (number % 7)), RecordedAt = DateTimeOffset.UnixEpoch,
    };

    private static Fact Make(string id, string told, FactReport[] reports, Origin[] origins)
    {
        SupportLevel level = origins.Length switch { 0 => SupportLevel.None, 1 => SupportLevel.SingleOrigin, _ => SupportLevel.Corroborated };
        return new()
        {
            Summary = new() { Id = id, Told = told, EventId = "e1", Support = level, Reports = reports.Length, Origins = origins.Length },
            Reports = [.. reports], Origins = [.. origins],
            Support = new(level, [.. origins.Select(o => o.Reports[0])]), Contest = new(ContestStatus.None, [], []), Lifecycle = new(LifecycleStage.Current, []),
        };
    }
}
