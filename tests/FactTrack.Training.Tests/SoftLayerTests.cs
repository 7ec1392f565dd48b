namespace FactTrack.Training.Tests;

public class SoftLayerTests
{
    [Fact]
    public void Classes_that_are_next_to_impossible_are_left_out_and_the_others_sum_to_one()
    {
        var layer = new SoftLayer([9f, 0.6f, 0.4f, 0f, 9f, 0f, 1.999f, 0.001f], rows: 2, start: 1, width: 3);
        Assert.Equal([0, 1], layer[0].Classes.ToArray());
        Assert.Equal([0.6f, 0.4f], layer[0].Weights.ToArray());
        Assert.Equal([1], layer[1].Classes.ToArray());
        Assert.Equal([1f], layer[1].Weights.ToArray());
    }
}
