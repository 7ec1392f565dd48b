namespace FactTrack.Accuracy.Tests;

public sealed class BestAssignmentTests
{
    [Fact]
    public void Takes_the_best_sum_not_the_best_first() =>
        Assert.Equal([1, 0], BestAssignment.Find([[3, 2], [3, 0]]));

    [Fact]
    public void Gives_no_worthless_column() => Assert.Equal([-1, 0], BestAssignment.Find([[0, 0], [1, 0]]));

    [Fact]
    public void Nothing_to_assign_gives_nothing()
    {
        Assert.Empty(BestAssignment.Find([]));
        Assert.Equal([-1, -1], BestAssignment.Find([[], []]));
    }

    [Fact]
    public void More_rows_than_columns_leave_rows_out() =>
        Assert.Equal([-1, 0, -1], BestAssignment.Find([[1], [5], [2]]));

    [Fact]
    public void Equals_the_best_of_all_permutations()
    {
        double[][] values = [[7, 4, 3, 1], [6, 8, 5, 2], [9, 4, 4, 4], [1, 7, 9, 3]];
        int[] found = BestAssignment.Find(values);
        double best = Permutations([0, 1, 2, 3]).Max(p => p.Select((c, r) => values[r][c]).Sum());
        Assert.Equal(best, found.Select((c, r) => values[r][c]).Sum());
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(i => i != first)]), (first, rest) => (int[])[first, .. rest]);
}
