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
}
