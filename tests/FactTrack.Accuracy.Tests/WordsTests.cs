namespace FactTrack.Accuracy.Tests;

public sealed class WordsTests
{
    [Fact]
    public void Case_markup_and_apostrophes_do_not_count() =>
        Assert.Equal(["the", "town's", "new", "bridge"], Words.Of("The town\u2019s **new** \u201cBridge\u201d, -"));

    [Theory]
    [InlineData("the new bridge", "new bridge", true)]
    [InlineData("the new bridge over the wide river", "the bridge", false)]
    [InlineData("bridge", "", false)]
    public void Half_of_the_words_of_both(string left, string right, bool expected) =>
        Assert.Equal(expected, Words.HalfOfBoth(Words.Of(left), Words.Of(right)));

    [Fact]
    public void A_word_counts_as_often_as_both_hold_it() =>
        Assert.Equal(1, Words.Shared(["to", "to", "go"], ["to", "see"]));
}
