namespace FactTrack.Accuracy.Tests;

public sealed class BestMatchingTests
{
    // The first two take 0 and 1 if the best is taken at once; the third then finds none.
    [Fact]
    public void Beats_taking_the_first_that_fits() => Assert.Equal([1, 2, 0], BestMatching.Of([[0, 1], [1, 2], [0]], 3));

    [Fact]
    public void Leaves_out_what_fits_nowhere() => Assert.Equal([-1, 1, -1], BestMatching.Of([[], [1], [1]], 2));

    [Fact]
    public void The_last_ones_are_used_only_where_no_other_will_do()
    {
        Assert.Equal([1], BestMatching.Of([[0, 1]], 2, [true, false]));
        Assert.Equal([1, 0], BestMatching.Of([[0, 1], [0]], 2, [true, false]));
    }

    [Fact]
    public void Nothing_matches_nothing() => Assert.Empty(BestMatching.Of([], 3));
}
