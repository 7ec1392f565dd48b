namespace FactTrack.Tests;

public class PeopleCounterTests
{
    [Theory]
    [InlineData("The gunman killed a man and his wife.", 2)]
    [InlineData("The gunman killed a man and two boys.", 3)]
    [InlineData("The gunman killed three women.", 3)]
    [InlineData("The gunman killed Anna Berg, 32, and Tomas Lind, 28.", 2)]
    [InlineData("The gunman killed both men.", 2)]
    [InlineData("The gunman killed a total of five people.", 5)]
    [InlineData("The gunman killed himself.", 1)]
    [InlineData("The gunman killed several women.", 0)]
    [InlineData("The gunman killed the power.", 0)]
    [InlineData("The gunman killed women.", 0)]
    public void People_are_counted_one_by_one_and_by_amounts(string text, int people)
    {
        Claim claim = ClaimExtractor.Default.Extract(text).Claims.First(c => c.Action.Lemma == "kill");
        Assert.Equal(people, claim.Argument(Role.Object)?.People);
        Assert.Equal(1, claim.Actors[0].People);
    }

    [Fact]
    public void Each_of_several_actors_is_one() =>
        Assert.Equal([1, 1], ClaimExtractor.Default.Extract("Both Anna Berg and Tomas Lind died.").Claims[0].Actors.Select(a => a.People));

    [Fact]
    public void The_number_is_in_the_JSON()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("Three women killed a man and his wife.");
        string json = FactTrackJson.Serialize(result);
        Assert.Contains("\"people\": 2", json, StringComparison.Ordinal);
        Assert.Equal(result, FactTrackJson.Deserialize(FactTrackJson.Serialize(result, explain: true)));
    }
}
