namespace FactTrack.Tests;

/// <summary>What docs/attribution.md shows compiles and does what it says.</summary>
public class AttributionManualTests
{
    private static readonly Manual s_manual = new("docs/attribution.md");
    private static readonly string[] s_texts = s_manual.Blocks("text");

    [Fact]
    public void The_text_is_read_as_the_manual_says()
    {
        string text = s_texts[0];

        var article = new Article(text) { PublishedAt = PublicationTime.On(2026, 3, 4) };
        ExtractionResult result = ClaimExtractor.Default.Extract(article);
        Document document = result.Document!;
        string[] attributions = [.. document.Attributions.Select(a => $"{a.Kind,-10}  {a}  [{a.Cue}]  {a.Content}")];
        Assert.Equal(s_texts[1], string.Join('\n', attributions));

        Attribution denied = document.Attributions.Single(a => a.ReportedBy is not null);
        string source = denied.Source.ToString(); // Anna Holm
        string reporter = denied.ReportedBy!.Source.ToString(); // Erik Dahl
        string[] chain = [.. denied.Chain().Select(s => s.ToString())]; // Anna Holm, Erik Dahl
        Assert.Equal(["Anna Holm", "Erik Dahl", "Anna Holm", "Erik Dahl"], [source, reporter, .. chain]);

        static string WhoSays(Claim claim) => claim switch
        {
            { Asserter: Asserter.Article } => "the article",
            { Attribution: { } said } => said.ToString(),
            _ => "not clear",
        };

        string[] claims = [.. result.Claims.Where(c => c.Asserter != Asserter.Article).Select(c => $"{WhoSays(c)}: {c.Action.Words} ({c.Polarity})")];
        Assert.Equal(s_texts[2], string.Join('\n', claims));

        string[] wanted = [.. document.Attributions.Where(a => !a.IsAssertion).Select(a => $"{a.Cue}: {a.Content}")];
        Assert.Equal(s_texts[3], string.Join('\n', wanted));

        Attribution told = document.Attributions[0];
        string when = told.Time!.Value; // 2026-03-02
        string medium = told.Source.Medium!.ToString(); // Radio Ekko
        Certainty believed = document.Attributions[1].Certainty; // Probable
        Polarity withheld = document.Attributions[5].Polarity; // Negative
        Assert.Equal(("2026-03-02", "Radio Ekko", Certainty.Probable, Polarity.Negative), (when, medium, believed, withheld));

        Source dahl = document.Attributions[1].Source;
        string[] words = [$"{dahl.Words}", $"{dahl.Antecedent}", $"{dahl.Entity?.Name}"]; // who, Erik Dahl, Erik Dahl
        Assert.Equal(["who", "Erik Dahl", "Erik Dahl"], words);

        string[] quotations = [.. document.Quotations.Select(q => $"{q.Depth} {q.IsClosed} {q.Words}")];
        Assert.Equal(s_texts[4], string.Join('\n', quotations));

        ClaimExtractor strict = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { Precision = Precision.Editorial }).Build();
        bool isSure = strict.Extract(article).Claims.All(c => c.Asserter != Asserter.Source || c.Confidence.Source >= 0.95);
        Assert.True(isSure);
        Assert.DoesNotContain(strict.Extract(article).Claims, c => c.Asserter == Asserter.Unresolved);
    }

    [Fact]
    public void Unnamed_sources_are_counted()
    {
        Source officials = ClaimExtractor.Default.Extract("Two officials familiar with the talks said that the port was sold.").Document!.Attributions[0].Source;
        (SourceType type, bool isAnonymous, int? count) = (officials.Type, officials.IsAnonymous, officials.Count); // Official, True, 2
        Assert.Equal((SourceType.Official, true, 2), (type, isAnonymous, count));
    }

    [Fact]
    public void Every_kind_is_explained() =>
        Assert.All(Enum.GetNames<AttributionKind>(), kind => Assert.Contains($"| `{kind}` |", s_manual.Text, StringComparison.Ordinal));
}
