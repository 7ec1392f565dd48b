namespace FactTrack.Tests.Facts;

public class NamedCountsTests
{
    [Theory]
    [InlineData("Police investigate a quadruple shooting in Port Ellery.", "Hit 4")]
    [InlineData("The court heard new details of the double murder.", "Killed 2")]
    [InlineData("A man was arrested after a triple fatal shooting.", "Killed 3")]
    [InlineData("The council wants to double spending.", "")]
    [InlineData("The police investigate a shooting.", "")]
    public void A_word_before_a_happening_counts_people(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ClaimExtractor.Default.Extract(text).Claims.SelectMany(NamedCounts.Of).Distinct().Select(count => $"{count.Fate} {count.Count}")));
}
