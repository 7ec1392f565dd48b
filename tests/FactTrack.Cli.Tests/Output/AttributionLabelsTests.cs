namespace FactTrack.Cli.Tests.Output;

public class AttributionLabelsTests
{
    [Theory]
    [InlineData("\"We lost,\" Anna Holm said, \"and nobody came.\"", "We lost … and nobody came")]
    [InlineData("Anna Holm said that the **old** port burned.", "that the old port burned")]
    [InlineData("Anna Holm said that the old port of Norvik will be closed in the spring.", "that the old port of Norvik will be …")]
    public void Content_IsShortAndShowsItsPieces(string text, string content)
    {
        Document document = ClaimExtractor.Default.Extract(text).Document!;

        Assert.Equal(content, AttributionLabels.Cells(document.Attributions[0], document)[3]);
    }

    [Fact]
    public void Source_OfNobody_IsADash()
    {
        Document document = ClaimExtractor.Default.Extract("The mayor has reportedly left Norvik.").Document!;

        Assert.Equal("- (unnamed)", AttributionLabels.Cells(document.Attributions[0], document)[1]);
        Assert.EndsWith("\"reportedly\", by nobody named", AttributionLabels.Why(document.Attributions[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Chain_OfManyLinks_IsCut()
    {
        Document document = ClaimExtractor.Default.Extract("Anna Holm said that it rained.").Document!;
        Attribution deep = document.Attributions[0];
        for (int i = 0; i < 10; i++) deep = document.Attributions[0] with { ReportedBy = deep };

        string cell = AttributionLabels.Cells(deep, document)[1];

        Assert.Equal("Anna Holm (person)" + string.Concat(Enumerable.Repeat(" <- Anna Holm", 6)) + " <- …", cell);
    }
}
