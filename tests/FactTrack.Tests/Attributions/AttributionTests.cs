using System.Text.Json.Nodes;

namespace FactTrack.Tests.Attributions;

public class AttributionTests
{
    [Theory]
    [InlineData(AttributionKind.Statement, Polarity.Positive, true)]
    [InlineData(AttributionKind.Belief, Polarity.Positive, true)]
    [InlineData(AttributionKind.Order, Polarity.Positive, true)]
    [InlineData(AttributionKind.Statement, Polarity.Negative, false)]
    [InlineData(AttributionKind.Attitude, Polarity.Positive, false)]
    [InlineData(AttributionKind.Impression, Polarity.Positive, false)]
    public void IsAssertion_OnlyWhatASourceStandsBehind(AttributionKind kind, Polarity polarity, bool expected) =>
        Assert.Equal(expected, (Find("Holm said that the road was closed.") with { Kind = kind, Polarity = polarity }).IsAssertion);

    [Theory]
    [InlineData("Holm did not say whether the road was closed.", Polarity.Negative)]
    [InlineData("Holm refused to say whether the road was closed.", Polarity.Negative)]
    [InlineData("Holm said that the road was not closed.", Polarity.Positive)]
    [InlineData("Holm denied that the road was closed.", Polarity.Positive)]
    [InlineData("Holm does not believe that the road was closed.", Polarity.Positive)]
    public void Polarity_NegativeWhereNothingIsGiven(string text, Polarity expected) => Assert.Equal(expected, Find(text).Polarity);

    [Fact]
    public void Serialize_NegativeAttribution_TellsItsPolarity()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("Holm did not say whether the road was closed.");
        JsonNode attribution = JsonNode.Parse(FactTrackJson.Serialize(result, layers: true))!["attributions"]![0]!;
        Assert.Equal("negative", attribution["polarity"]!.GetValue<string>());
    }

    private static Attribution Find(string text) => Assert.Single(ClaimExtractor.Default.Annotate(new Article(text)).Attributions);
}
