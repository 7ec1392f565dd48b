namespace FactTrack.Tests.Syntax;

public class IndexedStringsTests
{
    [Fact]
    public void Indexer_GivesEveryStringBack()
    {
        string[] strings = ["NN", "", "VB", "NN", new string("VB".AsSpan())];
        var indexed = new IndexedStrings(strings);
        Assert.Equal(strings, Enumerable.Range(0, strings.Length).Select(i => indexed[i]));
    }

    [Fact]
    public void Kinds_are_set_by_number_or_by_string_and_new_ones_are_added()
    {
        string[] kinds = ["NN", "VB"];
        var indexed = new IndexedStrings(3, kinds);
        indexed.SetKind(1, 1);
        indexed[2] = "VBD";
        Assert.Equal(["NN", "VB", "VBD"], Enumerable.Range(0, 3).Select(i => indexed[i]));
        Assert.Equal(["NN", "VB"], kinds);
    }
}
