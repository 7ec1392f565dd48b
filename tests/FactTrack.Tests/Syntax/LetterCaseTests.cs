namespace FactTrack.Tests;

public class LetterCaseTests
{
    [Theory]
    [InlineData("oslo", true, false, false)]
    [InlineData("Oslo", false, false, true)]
    [InlineData("OSLO", false, true, false)]
    [InlineData("U.S.", false, true, false)]
    [InlineData("McDonald", false, false, false)]
    [InlineData("A", false, false, true)]
    [InlineData("12", true, false, false)]
    [InlineData("", true, false, false)]
    public void A_word_is_small_loud_or_has_a_capital(string word, bool lower, bool upper, bool initial) =>
        Assert.Equal((lower, upper, initial), (LetterCase.IsLower(word), LetterCase.IsUpper(word), LetterCase.IsInitial(word)));

    [Theory]
    [InlineData("XIV", true)]
    [InlineData("I", false)]
    [InlineData("xiv", false)]
    [InlineData("MIX1", false)]
    public void Roman_numbers_have_their_letters_only(string word, bool expected) => Assert.Equal(expected, LetterCase.IsRomanNumber(word));
}
