namespace FactTrack.Tests.Entities;

public class AcronymsTests
{
    [Theory]
    [InlineData("KCNA", "Korean Central News Agency", true)]
    [InlineData("IRB", "International Rescue Board", true)]
    [InlineData("BoE", "Bank of England", true)]
    [InlineData("MTI", "Ministry of Trade and Industry", true)]
    [InlineData("U.N.", "United Nations", true)]
    [InlineData("KCN", "Korean Central News Agency", false)]
    [InlineData("KCNAX", "Korean Central News Agency", false)]
    [InlineData("NATO", "Holm", false)]
    public void Fits_asks_for_the_initials_of_all_capitalised_words(string acronym, string name, bool fits) =>
        Assert.Equal(fits, Acronyms.Fits(acronym, name.Split(' ')));

    [Theory]
    [InlineData("KCNA", true)]
    [InlineData("U.S.", true)]
    [InlineData("Holm", false)]
    [InlineData("I", false)]
    public void IsAcronym_asks_for_capitals(string word, bool isAcronym) => Assert.Equal(isAcronym, Acronyms.IsAcronym(word));
}
