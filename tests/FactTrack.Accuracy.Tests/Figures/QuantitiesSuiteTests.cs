namespace FactTrack.Accuracy.Tests;

public sealed class QuantitiesSuiteTests
{
    // Wrong are 13 (expected as 14) and the francs (expected as dollars).
    [Fact]
    public void Cases_are_right_by_span_value_and_unit() =>
        Assert.Equal(
            ["quantities cases 7.000", "quantities right 5.000", "quantities share 0.714", "quantities share.CurrencyModel 0.667", "quantities share.NumberModel 0.667", "quantities share.NumberRangeModel 1.000"],
            SuiteRun.Of("quantities", SuiteRun.Data("recognizers")).Lines);

    [Fact]
    public void Wrong_cases_are_told_with_what_was_found()
    {
        string[] notes = [.. SuiteRun.Of("quantities", SuiteRun.Data("recognizers"), "--explain").Lines.Where(l => l.StartsWith('#'))];
        Assert.Equal(6, notes.Length);
        Assert.Contains(notes, l => l.Contains("13 boats", StringComparison.Ordinal));
        Assert.Contains(notes, l => l.Contains("7 francs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("broken")]
    [InlineData("seeds")]
    [InlineData("nowhere")]
    public void A_folder_without_cases_or_with_broken_ones_is_an_error(string folder)
    {
        (int code, _, string errors) = SuiteRun.Of("quantities", SuiteRun.Data(folder));
        Assert.Equal(1, code);
        Assert.NotEmpty(errors);
    }
}
