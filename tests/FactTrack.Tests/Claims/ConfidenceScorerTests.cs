namespace FactTrack.Tests.Claims;

public sealed class ConfidenceScorerTests
{
    [Fact]
    public void A_plain_sentence_is_sure_enough_for_an_editor()
    {
        Claim claim = Assert.Single(ClaimExtractor.Default.Extract("The council approved the budget on Monday.").Claims);
        Assert.True(claim.Confidence.Overall >= ConfidenceScorer.EditorialMinimum, claim.Confidence.ToString());
    }

    [Fact]
    public void A_passive_needs_nobody_who_does_it()
    {
        Claim claim = Assert.Single(ClaimExtractor.Default.Extract("The bridge was closed on Monday.").Claims);
        Assert.Empty(claim.Actors);
        Assert.True(claim.Confidence.Overall >= ConfidenceScorer.EditorialMinimum, claim.Confidence.ToString());
    }

    [Fact]
    public void It_that_stands_for_nothing_is_no_sure_actor()
    {
        Claim claim = Assert.Single(ClaimExtractor.Default.Extract("It was too late.").Claims);
        Assert.Null(Assert.Single(claim.Actors).Entity);
        Assert.True(claim.Confidence.Actors <= 0.4, claim.Confidence.ToString());
    }

    [Theory]
    [InlineData("The council, which had met on Monday, approved the budget.")]
    [InlineData("Holm, 42, of Bergen, who, neighbors said, was driving home past the mill to pick up bread, was hurt.")]
    public void No_part_is_surer_than_certain(string text) =>
        Assert.All(ClaimExtractor.Default.Extract(text).Claims, claim =>
        {
            Assert.InRange(claim.Confidence.Action, 0, 1);
            Assert.InRange(claim.Confidence.Overall, 0, claim.Confidence.Action);
        });
}
