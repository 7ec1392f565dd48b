namespace FactTrack.Tests;

public class SyntaxTableTests
{
    [Fact]
    public void Arrays_of_different_lengths_are_refused() =>
        Assert.Throws<ArgumentException>(() => new SyntaxTable([Upos.Noun], [], [""], [""], [-1], [Relation.Root], [], [], [0, 1]));

    [Fact]
    public void Null_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => new SyntaxTable([], [], [], null!, [], [], [], [], [0]));

    [Theory]
    [InlineData(0, 0, -1)]
    [InlineData(-1, -1, 0)]
    [InlineData(1, 0, -1)]
    [InlineData(-1, 7, 0)]
    [InlineData(-1, -2, 0)]
    public void What_is_not_a_tree_is_refused(int first, int second, int third) =>
        Assert.Throws<ArgumentException>(() => Table([first, second, third]));

    [Fact]
    public void Names_and_confidences_may_be_missing()
    {
        SyntaxTable table = Table([1, -1, 1]);
        Assert.Equal(NameTag.Outside, table.NameOf(0));
        Assert.Equal(1, table.ConfidenceOf(2));
    }

    [Theory]
    [InlineData("Number=Plur", true)]
    [InlineData("Person=3", true)]
    [InlineData("Person=", false)]
    [InlineData("son=3", false)]
    [InlineData("Number=Plu", false)]
    public void A_feature_is_found_whole(string feature, bool expected)
    {
        var table = new SyntaxTable([Upos.Noun], ["NNS"], ["Number=Plur|Person=3"], ["x"], [-1], [Relation.Root], [], [], [0, 1]);
        Assert.Equal(expected, table.Has(0, feature));
    }

    private static SyntaxTable Table(int[] heads) => new(
        new Upos[3], ["NN", "NN", "NN"], ["", "", ""], ["a", "b", "c"], heads, new Relation[3], [], [], [0, 3]);
}
