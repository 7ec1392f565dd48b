namespace FactTrack.Tests;

public class DayRangeTests
{
    private static readonly PublicationTime s_published = PublicationTime.On(2025, 8, 13);

    [Theory]
    [InlineData("The court met on 3 May 2021.", "The court met on 9 June 2021.", false)]
    [InlineData("The court met on 3 May 2021.", "The court met in May 2021.", true)]
    [InlineData("The court met on Monday.", "The court met on Tuesday.", false)]
    [InlineData("The court met on Monday.", "The court met.", true)]
    public void Days_meet_or_do_not(string left, string right, bool meet)
    {
        Assert.Equal(meet, Of(left, null).Meets(Of(right, null)));
        Assert.Equal(meet, Of(right, s_published).Meets(Of(left, s_published)));
    }

    [Fact]
    public void A_claim_without_a_time_may_be_on_any_day() => Assert.True(Of("The court met.", s_published).IsAny);

    private static DayRange Of(string text, PublicationTime? published) =>
        DayRange.Of(ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = published }).Claims[0]);
}
