namespace FactTrack.Tests.Quantities;

public class QuantityTests
{
    [Theory]
    [InlineData("The road is 5 km long.", "5000 m")]
    [InlineData("It was 20 °C in Riga.", "293.15 K")]
    [InlineData("He is 6 feet tall.", "1.8288 m")]
    [InlineData("The bank cut rates by 25 basis points.", "0.25 pp")]
    [InlineData("The farm covers 3 hectares.", "30000 m2")]
    [InlineData("The plant makes 2 MW.", "2000000 W")]
    [InlineData("The bus went 36 km/h.", "10 m/s")]
    [InlineData("They burn 3 tonnes a day.", "3000 kg/day")]
    [InlineData("The dam is 5-7 km long.", "5000..7000 m")]
    [InlineData("The ocean warmed by 2 °C.", "2 K")]
    [InlineData("It cost 5 euros.", "5 EUR")]
    [InlineData("They sold 5 boats.", "5 boat")]
    public void Amounts_are_converted_to_the_base_unit(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(text)).ToBaseUnit().ToString());

    [Theory]
    [InlineData("More than 5 km of road was lost.", "5", "More than", null)]
    [InlineData("They sold 500 or more boats.", "500", "or more", null)]
    [InlineData("Oil costs $70 a barrel.", "70", null, "a barrel")]
    [InlineData("The rate is 5 cases per 100,000 people.", "5", null, "per 100,000 people")]
    [InlineData("They sold between 10 and 12 boats.", "10; 12", null, null)]
    [InlineData("They won 3-1.", "3; 1", null, null)]
    [InlineData("They sold dozens of boats.", "", null, null)]
    public void Numbers_approximators_and_rates_have_their_words(string text, string numbers, string? approximator, string? rate)
    {
        Quantity quantity = Read(text)[0];
        Assert.Equal(numbers, string.Join("; ", quantity.Numbers));
        Assert.Equal((approximator, rate), (quantity.Approximator?.ToString(), quantity.Rate?.ToString()));
    }

    [Theory]
    [InlineData("Exports rose 3 %.", ChangeDirection.Up, false)]
    [InlineData("Exports fell by 3 %.", ChangeDirection.Down, false)]
    [InlineData("They sent 200 more soldiers.", ChangeDirection.Up, false)]
    [InlineData("Prices fell from 3 %.", ChangeDirection.None, true)]
    [InlineData("Prices stood at 3 %.", ChangeDirection.None, false)]
    public void Changes_have_a_direction_and_old_levels_are_marked(string text, ChangeDirection direction, bool isPrevious)
    {
        Quantity quantity = Assert.Single(Read(text));
        Assert.Equal((direction, isPrevious), (quantity.Direction, quantity.IsPrevious));
    }

    [Fact]
    public void More_than_two_numbers_are_a_wrong_call()
    {
        Quantity quantity = Assert.Single(Read("They sold 5 boats."));
        Assert.Throws<ArgumentException>(() => quantity with { Numbers = [quantity.Words, quantity.Words, quantity.Words] });
        Assert.Throws<ArgumentNullException>(() => quantity with { Numbers = null! });
    }

    [Theory]
    [InlineData("They counted 123456789012345678901234567890123 stars.", "123456789012345678901234567890123")]
    [InlineData("They counted 999999999999999999 trillion stars.", "999999999999999999 trillion")]
    public void A_number_beyond_decimal_keeps_its_words_and_warns(string text, string words)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article(text));
        Quantity quantity = Assert.Single(document.Quantities);
        Assert.Equal(words, quantity.Words.ToString());
        Assert.Null(quantity.Value);
        DocumentWarning warning = Assert.Single(document.Warnings, w => w.Kind == WarningKind.NumberTooLarge);
        Assert.Equal(quantity.Words.Extent, warning.Span);
    }

    [Theory]
    [InlineData("en-AU", "AUD")]
    [InlineData("en-CA", "CAD")]
    [InlineData("en-US", "USD")]
    [InlineData(null, "$")]
    public void A_dollar_is_that_of_the_articles_country(string? language, string code)
    {
        Document document = ClaimExtractor.Default.Annotate(new Article("The fine was $500.") { Language = language });
        Assert.Equal(code, Assert.Single(document.Quantities).Unit!.Code);
    }

    private static ValueList<Quantity> Read(string text) => ClaimExtractor.Default.Annotate(new Article(text)).Quantities;
}
