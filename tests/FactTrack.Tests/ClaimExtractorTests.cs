namespace FactTrack.Tests;

public class ClaimExtractorTests
{
    private static readonly ClaimExtractor s_extractor = ClaimExtractor.Default;

    [Fact]
    public void Extract_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => s_extractor.Extract((Article)null!));
        Assert.Throws<ArgumentNullException>(() => s_extractor.Extract((string)null!));
        Assert.Throws<ArgumentNullException>(() => s_extractor.Annotate(null!));
    }

    [Fact]
    public void Extract_EqualArticles_GiveEqualResults()
    {
        const string text = "Norway sent two ships to Iceland on Monday, the navy said.";
        ExtractionResult first = s_extractor.Extract(text), second = s_extractor.Extract(text);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEmpty(first.Claims);
        Assert.NotEqual(first, s_extractor.Extract(text + " It rained."));
    }

    [Fact]
    public void Extract_CarriesVersionsAndIds()
    {
        ExtractionResult result = s_extractor.Extract(new Article("Anna Holm resigned.") { Id = "a-1" });
        Assert.Equal("a-1", result.ArticleId);
        Assert.NotEmpty(result.Extractor.Library);
        Assert.NotEmpty(result.Extractor.Model);
        Assert.Matches("^[0-9a-f]{12}$", result.Extractor.Lexicons);
        Assert.All(result.Claims, c => Assert.Matches("^[0-9a-f]{16}$", c.Id));
        Assert.Matches("^[0-9a-f]{16}$", s_extractor.Extract("Anna Holm resigned.").ArticleId);
    }

    [Fact]
    public void Extract_WithoutDocument_DropsTheLayers()
    {
        ClaimExtractor lean = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false }).Build();
        ExtractionResult result = lean.Extract("Anna Holm resigned on Monday.");
        Assert.Null(result.Document);
        Assert.Equal(s_extractor.Extract("Anna Holm resigned on Monday.").WithoutDocument(), result);
    }

    [Fact]
    public void Extract_MinimumConfidence_LeavesOutLessSureClaims()
    {
        const string text = "Anna Holm resigned on Monday. They said that he might, perhaps, have seen it.";
        ClaimExtractor strict = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { Precision = Precision.Editorial }).Build();
        ExtractionResult all = s_extractor.Extract(text), sure = strict.Extract(text);
        Assert.True(sure.Claims.Count < all.Claims.Count);
        Assert.All(sure.Claims, c => Assert.True(c.Confidence.Overall >= 0.8));
    }

    [Fact]
    public void Build_LaterChanges_DoNotReachWhatWasBuilt()
    {
        var builder = new ClaimExtractorBuilder();
        ClaimExtractor before = builder.Build();
        builder.WithOptions(new ExtractionOptions { KeepDocument = false });
        Assert.True(before.Options.KeepDocument);
        Assert.False(builder.Build().Options.KeepDocument);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void MinimumConfidence_OutOfRange_Throws(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExtractionOptions { MinimumConfidence = value });

    [Theory]
    [InlineData(60, 0)]
    [InlineData(100, 1)]
    [InlineData(1000, 1)]
    public void Annotate_WarnsOnceOfSentencesThatAreCut(int boats, int expected)
    {
        string text = "Norway sent " + string.Concat(Enumerable.Repeat("two boats, ", boats)) + "and a ship to Iceland.";
        Document document = s_extractor.Annotate(new Article(text + " " + text));
        DocumentWarning[] cuts = [.. document.Warnings.Where(w => w.Kind == WarningKind.SentenceCut)];
        Assert.Equal(expected, cuts.Length);
        Assert.All(cuts, w => Assert.StartsWith("two boats", text[w.Span!.Value.Start..], StringComparison.Ordinal));
    }
}
