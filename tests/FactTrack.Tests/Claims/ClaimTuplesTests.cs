namespace FactTrack.Tests.Claims;

public class ClaimTuplesTests
{
    private static List<ClaimTuple> Read(string sentence) =>
        [.. ClaimTuples.Read(ClaimExtractor.Default.Extract(new Article(sentence) { IsPretokenized = true }))];

    [Fact]
    public void Read_FirstPreposition_JoinsThePredicate()
    {
        ClaimTuple tuple = Assert.Single(Read("The children walked to the school ."));
        Assert.Equal("walked to", tuple.Predicate);
        Assert.Equal(["The children", "the school"], tuple.Arguments);
        Assert.Equal("The children walked to the school .", tuple.Sentence);
        Assert.InRange(tuple.Confidence, 0, 1);
    }

    [Fact]
    public void Read_Passive_StartsWithWhatIsActedUpon()
    {
        ClaimTuple tuple = Assert.Single(Read("The bridge was built by the army ."));
        Assert.Equal("was built by", tuple.Predicate);
        Assert.Equal(["The bridge", "the army"], tuple.Arguments);
    }

    [Fact]
    public void Read_WithoutDocument_Throws() =>
        Assert.Throws<ArgumentException>(() => ClaimTuples.Read(ClaimExtractor.Default.Extract("Anna Holm resigned.").WithoutDocument()));
}
