namespace FactTrack.Accuracy.Tests;

public sealed class ConfidenceBinsTests
{
    // The bin from .7: mean .75, right .5, two of five; the bin from .9: mean .95, right 1, three of five (1 stands in the last bin).
    [Fact]
    public void The_error_is_weighted_by_the_size_of_bins()
    {
        var bins = new ConfidenceBins();
        foreach ((double confidence, bool isRight) in ((double, bool)[])[(0.7, true), (0.8 - 1e-9, false), (0.9, true), (0.95, true), (1, true)]) bins.Add(confidence, isRight);
        Assert.Equal((2 * 0.25 / 5) + (3 * 0.05 / 5), bins.Error, 6);
        Assert.Equal([(0.7, 2, 0.5), (0.9, 3, 1)], bins.Bins.Select(b => (b.From, b.Size, b.Right)));
    }

    [Fact]
    public void Nothing_is_no_error() => Assert.Equal(0, new ConfidenceBins().Error);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_share(double confidence) => Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceBins().Add(confidence, true));
}
