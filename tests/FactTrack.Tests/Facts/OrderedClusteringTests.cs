namespace FactTrack.Tests;

/// <summary>Groups follow from the items and their links, never from arrival.</summary>
public class OrderedClusteringTests
{
    private const double Threshold = 0.5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_order_of_arrival_gives_the_same_groups(int seed)
    {
        const int count = 60;
        var random = new Random(seed);
        var scores = new double[count, count];
        for (int i = 0; i < count; i++)
            for (int j = 0; j < i; j++) scores[i, j] = scores[j, i] = Math.Round(random.NextDouble() * 0.54, 2);
        int[] expected = Groups([.. Enumerable.Range(0, count)], scores);
        Assert.InRange(expected.Distinct().Count(), 2, count - 1);
        for (int round = 0; round < 20; round++)
        {
            int[] arrival = [.. Enumerable.Range(0, count)];
            random.Shuffle(arrival);
            Assert.Equal(expected, Groups(arrival, scores));
        }
    }

    [Fact]
    public void An_item_joins_the_earlier_item_of_its_best_link()
    {
        var groups = new OrderedClustering<int>(Threshold);
        int last = groups.Add(30), first = groups.Add(10), middle = groups.Add(20);
        groups.Link(last, first, 0.6);
        Assert.Equal(first, groups.FounderOf(last));
        groups.Link(last, middle, 0.9);
        Assert.Equal(middle, groups.FounderOf(last));
        groups.Link(middle, first, 0.4);
        Assert.Equal(middle, groups.FounderOf(middle));
    }

    [Fact]
    public void Of_equal_links_the_one_to_the_item_told_first_counts() =>
        Assert.True(OrderedClustering<int>.IsBetter(0.7, 1, 0.7, 2) && !OrderedClustering<int>.IsBetter(0.7, 2, 0.7, 1));

    /// <summary>The founder of each item, where items are known by their order.</summary>
    private static int[] Groups(int[] arrival, double[,] scores)
    {
        var groups = new OrderedClustering<int>(Threshold);
        for (int i = 0; i < arrival.Length; i++)
        {
            groups.Add(arrival[i]);
            for (int j = 0; j < i; j++) groups.Link(i, j, scores[arrival[i], arrival[j]]);
        }

        var founders = new int[arrival.Length];
        for (int i = 0; i < arrival.Length; i++) founders[arrival[i]] = arrival[groups.FounderOf(i)];
        return founders;
    }
}
