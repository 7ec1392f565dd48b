namespace FactTrack.Tests.Facts;

public class OfficeTests
{
    [Theory]
    [InlineData("Kremlin spokesman Dmitry Orlov", "State", "spokesman")]
    [InlineData("Harnfield police chief Anna Rook", "Police", "police chief")]
    [InlineData("The president of Norska Kraft", "State", "president")]
    [InlineData("Norska Kraft chief executive Per Lind", "Body", "chief executive")]
    [InlineData("Gov. Kim Holt", "Place", "gov")]
    [InlineData("Former defence minister Arne Vik", "Apart", "former")]
    [InlineData("A friend of the president", "None", "")]
    [InlineData("Rob Hale", "None", "")]
    public void The_words_of_a_source_tell_its_office(string words, string scope, string office) =>
        Assert.Equal(new Office(Enum.Parse<OfficeScope>(scope), office), Office.Of(words));
}
