using System.Globalization;
using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

public class NumberReaderTests
{
    [Theory]
    [InlineData("15,000", "15000")]
    [InlineData("3.5", "3.5")]
    [InlineData("5 000 000 people", "5000000")]
    [InlineData("5\u00a0000", "5000")]
    [InlineData("2.5 million", "2500000")]
    [InlineData("1.2bn", "1200000000.0")]
    [InlineData("3½", "3.5")]
    [InlineData("3/4", "0.75")]
    [InlineData("seven", "7")]
    [InlineData("twenty-one", "21")]
    [InlineData("two hundred and five", "205")]
    [InlineData("two hundred and five million", "205000000")]
    [InlineData("one thousand two hundred", "1200")]
    [InlineData("three million four hundred thousand and six", "3400006")]
    [InlineData("ninety-nine thousand nine hundred and ninety-nine", "99999")]
    [InlineData("a hundred", "100")]
    [InlineData("a dozen", "12")]
    [InlineData("two dozen", "24")]
    [InlineData("half a million", "500000")]
    [InlineData("half a dozen", "6")]
    [InlineData("two and a half", "2.5")]
    [InlineData("one and a half million", "1500000.0")]
    [InlineData("a million and a half", "1500000.0")]
    [InlineData("three-quarters of a million", "750000.00")]
    [InlineData("three quarters", "0.75")]
    [InlineData("a quarter of it", "0.25")]
    [InlineData("half of it", "0.5")]
    [InlineData("one in five", "0.2")]
    [InlineData("nine out of ten", "0.9")]
    [InlineData("3 in 4", "0.75")]
    [InlineData("one hundred and two hundred", "100")]
    [InlineData("20th", "20")]
    [InlineData("twenty-first", "21")]
    public void Number_has_its_value(string words, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), NumberReader.Read(Flat.View(words), 0)?.Value);

    [Theory]
    [InlineData("9/11")]
    [InlineData("10:30")]
    [InlineData("1.2.3")]
    [InlineData("1990s")]
    [InlineData("555-0134")]
    [InlineData("a")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("half-brother")]
    public void Other_tokens_are_no_number(string words) => Assert.Null(NumberReader.Read(Flat.View(words), 0));

    [Theory]
    [InlineData("third", nameof(NumberKind.Ordinal))]
    [InlineData("two-thirds", nameof(NumberKind.Fraction))]
    [InlineData("five", nameof(NumberKind.Cardinal))]
    public void Number_has_its_kind(string words, string kind) => Assert.Equal(kind, NumberReader.Read(Flat.View(words), 0)?.Kind.ToString());
}
