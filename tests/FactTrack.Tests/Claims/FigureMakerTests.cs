namespace FactTrack.Tests.Claims;

public class FigureMakerTests
{
    [Theory]
    [InlineData("Exports rose 3 % to 5.2m tonnes from 5.0m tonnes.", "5.2m tonnes", "3 %", "5.0m tonnes", ChangeDirection.Up)]
    [InlineData("Unemployment fell by a third.", null, "a third", null, ChangeDirection.Down)]
    [InlineData("The number of deaths was 340, up 12 on last year.", "340", "12", null, ChangeDirection.Up)]
    [InlineData("Inflation slowed to 2.1% in July from 2.9% in June.", "2.1%", null, "2.9%", ChangeDirection.Down)]
    [InlineData("Revenue was down 4% at £2.3bn.", "£2.3bn", "4%", null, ChangeDirection.Down)]
    [InlineData("The population grew from 1.2 million to 1.9 million.", "1.9 million", null, "1.2 million", ChangeDirection.Up)]
    [InlineData("Exports doubled last year.", null, "doubled", null, ChangeDirection.Up)]
    [InlineData("Crime halved between 2010 and 2020.", null, "halved", null, ChangeDirection.Down)]
    [InlineData("Prices jumped tenfold.", null, "tenfold", null, ChangeDirection.Up)]
    [InlineData("The death toll rose to 52.", "52", null, null, ChangeDirection.Up)]
    public void Amounts_are_value_change_and_previous(string text, string? value, string? change, string? previous, ChangeDirection direction)
    {
        FigureClaim claim = Assert.Single(ClaimExtractor.Default.Extract(text).Claims.OfType<FigureClaim>());
        Assert.Equal((value, change, previous), (claim.Value?.Words.ToString(), claim.Change?.Words.ToString(), claim.Previous?.Words.ToString()));
        Assert.Equal(direction, claim.Direction);
    }

    [Fact]
    public void Ordinal_of_a_name_is_no_amount_of_a_claim()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("King Charles III opened parliament on Tuesday.");
        Assert.NotEmpty(result.Claims);
        Assert.All(result.Claims, claim => Assert.Empty(claim.Quantities));
    }
}
