namespace FactTrack.Tests;

/// <summary>Words weigh by their rarity.</summary>
public class WordWeightsTests
{
    [Theory]
    [InlineData("the", "police")]
    [InlineData("police", "suspect")]
    [InlineData("suspect", "Tjellvik")]
    public void A_rarer_word_weighs_more(string common, string rare) => Assert.True(WordWeights.Of(common) < WordWeights.Of(rare));

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(WordWeights.Of("hospital"), WordWeights.Of("HOSPITAL"));

    [Fact]
    public void What_is_not_listed_weighs_most() => Assert.Equal(WordWeights.Unlisted, WordWeights.Of("qxzw"));
}
