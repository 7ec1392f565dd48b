namespace FactTrack.Accuracy.Tests;

public sealed class ProgramTests
{
    [Theory]
    [InlineData]
    [InlineData("weather")]
    [InlineData("claims")]
    [InlineData("claims", "gold.tsv", "--best")]
    [InlineData("claims", "gold.tsv", "--tuples")]
    public void Wrong_call_ends_with_2_and_the_usage(params string[] args)
    {
        (int code, string[] lines, string errors) = SuiteRun.Of(args);
        Assert.Equal(2, code);
        Assert.Empty(lines);
        Assert.Contains("Usage:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_file_ends_with_1_and_its_name()
    {
        (int code, _, string errors) = SuiteRun.Of("claims", "no-such-gold.tsv");
        Assert.Equal(1, code);
        Assert.Contains("no-such-gold.tsv", errors, StringComparison.Ordinal);
    }
}
