namespace FactTrack.Tests.Attributions;

/// <summary>Odd texts that once broke a rule: cues and marks at the edges of a text.</summary>
public class AttributionRobustnessTests
{
    [Theory]
    [InlineData("\"Stop!\" Holm shrugged")]
    [InlineData("\u201EWe stay.\n\n\u201CWe go.")]
    [InlineData("\u201EWe stay here.\n\n\u201CWe go home.\u201D Holm said.")]
    [InlineData(", testifying anonymously, said she saw two men.")]
    [InlineData("said")]
    [InlineData("According to")]
    [InlineData(", he said,")]
    [InlineData("citing")]
    [InlineData("\"")]
    [InlineData("https://example.org/a said that it was down.")]
    public void Annotate_OddText_KeepsCueAndContentApart(string text)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article(text));
        foreach (Attribution attribution in document.Attributions)
            foreach (TokenRange range in attribution.ContentTokens)
                Assert.False(range.Contains(attribution.CueHead));
        Assert.All(document.Attributions, a => Assert.InRange(a.Confidence, 0, 1));
    }

    // Equal sources are compared by their own words, never by all that the article says of them.
    [Fact]
    public void Annotate_OneSpeakerThroughout_AllocatesLinearly()
    {
        long small = Allocated(200), large = Allocated(1600);
        Assert.True(large < 8 * small * 1.5, $"{small} bytes for 200 paragraphs, {large} for 1,600");
    }

    [Theory]
    [InlineData("Holm asked whether the mayor took bribes.", "the mayor took bribes")]
    [InlineData("Holm was unable to confirm that the ship had sunk.", "the ship had sunk")]
    [InlineData("Holm stopped short of saying the vote was rigged.", "the vote was rigged")]
    [InlineData("Police have no reason to believe that the fire was set on purpose.", "the fire was set")]
    public void Extract_WithheldContent_ClaimsNothingOfIt(string text, string content)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Article(text));
        int start = text.IndexOf(content, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Claims, c => c.Action.Words.Spans.All(s => s.Start >= start));
    }

    [Fact]
    public void Extract_ShortQuotedClause_IsNotTheArticles()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(new Article("Under the headline \"Mayor lied\", the paper printed a photo."));
        Claim quoted = Assert.Single(result.Claims, c => c.Action.Words.ToString() == "lied");
        Assert.Equal(Asserter.Unresolved, quoted.Asserter);
    }

    private static long Allocated(int paragraphs)
    {
        var article = new Article(string.Join("\n\n", Enumerable.Repeat("Anna Holm stays here, she said on Monday.", paragraphs)));
        ClaimExtractor.Default.Annotate(article);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClaimExtractor.Default.Annotate(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
