namespace FactTrack.Tests;

public class NumberFormsTests
{
    [Theory]
    [InlineData("leaders")]
    [InlineData("women")]
    [InlineData("horsemen")]
    [InlineData("children")]
    [InlineData("people")]
    [InlineData("criteria")]
    [InlineData("taxis")]
    [InlineData("israelis")]
    [InlineData("bureaus")]
    public void IsPlural_Plurals(string word) => Assert.True(NumberForms.Shared.IsPlural(word));

    [Theory]
    [InlineData("leader")]
    [InlineData("specimen")]
    [InlineData("crisis")]
    [InlineData("virus")]
    [InlineData("census")]
    [InlineData("news")]
    [InlineData("glass")]
    [InlineData("russia")]
    [InlineData("minneapolis")]
    [InlineData("")]
    public void IsPlural_Singulars(string word) => Assert.False(NumberForms.Shared.IsPlural(word));
}
