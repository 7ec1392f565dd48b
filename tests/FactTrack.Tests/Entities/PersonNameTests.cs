namespace FactTrack.Tests.Entities;

public class PersonNameTests
{
    [Theory]
    [InlineData("Anna Holm", "Holm", "Anna")]
    [InlineData("Kim Jong Un", "Kim", "Jong")]
    [InlineData("Xi Jinping", "Xi", "Jinping")]
    [InlineData("Kim Jong - un", "Kim", "Jong-un")]
    [InlineData("Ludwig van den Berg", "van den Berg", "Ludwig")]
    [InlineData("Omar al - Sayed", "al-Sayed", "Omar")]
    [InlineData("Peter Berg Jr.", "Berg", "Peter")]
    [InlineData("Holm", "Holm", null)]
    public void Read_knows_the_family_name(string name, string family, string? given)
    {
        PersonName read = PersonName.Read(name.Split(' '));
        Assert.Equal((family, given), (read.Family, read.Given));
    }

    [Theory]
    [InlineData("V. Putin", "Vladimir Putin", true)]
    [InlineData("Dan Holm", "Daniel Holm", true)]
    [InlineData("Peter Berg", "Maria Berg", false)]
    [InlineData("Peter Berg", "Peter Holm", false)]
    public void Fits_accepts_initials_and_short_forms(string one, string other, bool fits) =>
        Assert.Equal(fits, PersonName.Read(one.Split(' ')).Fits(PersonName.Read(other.Split(' '))));
}
