namespace FactTrack.Tests.Quantities;

public class RomanReaderTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("IV", 4)]
    [InlineData("XIV", 14)]
    [InlineData("XLIX", 49)]
    [InlineData("LXXXIX", 89)]
    [InlineData("IIII", null)]
    [InlineData("IC", null)]
    [InlineData("VX", null)]
    [InlineData("XC", null)]
    [InlineData("ii", null)]
    [InlineData("", null)]
    public void Only_right_numerals_have_a_value(string form, int? value) => Assert.Equal(value, RomanReader.Value(form));
}
