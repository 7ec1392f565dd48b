namespace FactTrack.Tests.Facts;

public class FactSummaryMakerTests
{
    [Fact]
    public void A_summary_counts_current_reports_and_names_who_takes_part()
    {
        FactMember[] members =
        [
            FactReaderTests.Member("a", 1) with { IsSuperseded = true }, FactReaderTests.Member("a", 2), FactReaderTests.Member("b", 4, FactReaderTests.SourceOf("Rob Hale")),
        ];
        FactSummary summary = FactSummaryMaker.Of(7, FactReader.Read(members, new PublisherDirectory([])), []);
        Assert.Equal("f0000000000000007", summary.Id);
        Assert.Equal((2, 2, 2), (summary.Reports, summary.Stories, summary.Origins));
        Assert.Equal((new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 4)), (summary.FirstTold, summary.LastTold));
        Assert.Equal(["the bridge"], summary.Entities);
        Assert.Equal(["Rob Hale"], summary.Sources);
        Assert.Equal(SupportLevel.Corroborated, summary.Support);
    }

    [Fact]
    public void The_last_decision_counts_and_merges_are_none()
    {
        Review Of(ReviewKind kind) => new() { Kind = kind, FactId = "f", Reviewer = "Ane" };
        FactReading reading = FactReader.Read([FactReaderTests.Member("a", 1)], new PublisherDirectory([]));
        Assert.Equal(ReviewStatus.Rejected, FactSummaryMaker.Of(1, reading, [Of(ReviewKind.Accept), Of(ReviewKind.Reject), Of(ReviewKind.Merge)]).Review);
    }
}
