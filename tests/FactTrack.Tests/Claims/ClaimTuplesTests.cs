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

    [Theory]
    [InlineData("The envoy left without signing the accord .", "not signing")]
    [InlineData("The envoy did not read or sign the accord .", "not sign")]
    public void Read_NegationOutsideTheClause_IsSaid(string sentence, string predicate) => Assert.Contains(Read(sentence), t => t.Predicate == predicate);

    [Fact]
    public void Read_WhatIsAsked_GivesNone() => Assert.DoesNotContain(Read("The spokesman could not say whether the bank is in trouble ."), t => t.Arguments[0] == "the bank");

    [Fact]
    public void Read_InfinitiveBelowANegation_GivesNone() => Assert.DoesNotContain(Read("The council did not vote to close the school ."), t => t.Predicate == "close");

    [Fact]
    public void Read_WithoutDocument_Throws() =>
        Assert.Throws<ArgumentException>(() => ClaimTuples.Read(ClaimExtractor.Default.Extract("Anna Holm resigned.").WithoutDocument()));
}
