namespace FactTrack.Tests.Clauses;

public class FactValueTests
{
    [Theory]
    [InlineData("CT+", Polarity.Positive, Certainty.Certain)]
    [InlineData("PR-", Polarity.Negative, Certainty.Probable)]
    [InlineData("PS+", Polarity.Positive, Certainty.Possible)]
    [InlineData("Uu", Polarity.Positive, Certainty.Unknown)]
    [InlineData("Uu-", Polarity.Negative, Certainty.Unknown)]
    public void Notation_is_FactBanks(string text, Polarity polarity, Certainty certainty) => Assert.Equal(new FactValue(polarity, certainty), FactValue.Parse(text));

    [Theory]
    [InlineData("CT")]
    [InlineData("XX+")]
    [InlineData("certain")]
    public void Other_text_is_refused(string text) => Assert.Throws<FormatException>(() => FactValue.Parse(text));

    [Fact]
    public void Second_negation_takes_the_first_back() => Assert.Equal(FactValue.Fact, FactValue.Counterfact.Under(FactValue.Counterfact));

    [Fact]
    public void Less_certain_of_two_wins() =>
        Assert.Equal(FactValue.Parse("PS-"), FactValue.Parse("PR+")!.Value.Under(FactValue.Parse("PS-")!.Value));
}
