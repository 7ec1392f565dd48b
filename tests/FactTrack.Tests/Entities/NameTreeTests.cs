namespace FactTrack.Tests.Entities;

public class NameTreeTests
{
    [Fact]
    public void The_longest_name_from_a_token_wins()
    {
        NameTree<string> tree = Tree(("Port", "short"), ("Port Vell Rovers", "long"));
        Assert.Equal(("long", 3), (tree.Match(["in", "Port", "Vell", "Rovers"], 1, 4, out int length), length));
        Assert.Equal(("short", 1), (tree.Match(["in", "Port", "Vell", "Rovers"], 1, 3, out length), length));
        Assert.Equal((null, 0), (tree.Match(["in", "Port"], 0, 2, out length), length));
    }

    [Fact]
    public void The_first_value_of_a_name_stays()
    {
        NameTree<string> tree = Tree(("Vell", "first"));
        Assert.Equal("first", tree.Add(["Vell"], "second"));
        Assert.Equal("first", tree.Find(["Vell"]));
    }

    [Fact]
    public void Only_a_whole_name_is_found()
    {
        NameTree<string> tree = Tree(("Port Vell", "port"));
        Assert.Null(tree.Find(["Port"]));
        Assert.Null(tree.Find(["Port", "Vell", "Rovers"]));
        Assert.Null(tree.Find([]));
    }

    private static NameTree<string> Tree(params (string Name, string Value)[] names)
    {
        var tree = new NameTree<string>();
        foreach ((string name, string value) in names) tree.Add(name.Split(' '), value);
        return tree;
    }
}
