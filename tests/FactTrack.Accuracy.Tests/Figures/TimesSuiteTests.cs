namespace FactTrack.Accuracy.Tests;

public sealed class TimesSuiteTests
{
    // Of the five of prose, the year is wrong; the range and the month pass by convention, not strictly.
    [Fact]
    public void Cases_are_right_by_span_and_interval() =>
        Assert.Equal(
            ["times right.strict 2.000", "times cases 5.000", "times right 4.000", "times share 0.800", "times share.DateTimeModel 0.800"],
            SuiteRun.Of("times", SuiteRun.Data("recognizers")).Lines);

    [Theory]
    [InlineData("P1Y", 31536000)]
    [InlineData("P1.25Y", 39420000)]
    [InlineData("P2W", 1209600)]
    [InlineData("PT1.5H", 5400)]
    [InlineData("P1DT12H", 129600)]
    [InlineData("P2DE", 630720000)]
    [InlineData("P1CE", 3153600000)]
    public void Lengths_are_seconds(string value, double seconds) => Assert.Equal(seconds, TimexLength.Seconds(value));

    [Theory]
    [InlineData("2021")]
    [InlineData("PXD")]
    [InlineData("P1XE")]
    [InlineData("P3")]
    [InlineData("P1Q")]
    public void Anything_else_is_no_length(string value) => Assert.Null(TimexLength.Seconds(value));
}
