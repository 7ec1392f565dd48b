namespace FactTrack.Tests;

public class SentenceCaseTests
{
    [Theory]
    [InlineData("The minister of trade met Anna Holm in Oslo .", (int)LemmaContext.None)]
    [InlineData("Minister Meets Union Leaders in Oslo", (int)LemmaContext.Headline)]
    [InlineData("MINISTER TO MEET UNION", (int)(LemmaContext.Headline | LemmaContext.Capitals))]
    [InlineData("Anna Holm", (int)LemmaContext.Headline)]
    [InlineData("", (int)LemmaContext.Headline)]
    public void The_words_tell_how_capitals_are_used(string words, int expected) =>
        Assert.Equal((LemmaContext)expected, SentenceCase.Of(words.Split(' ')));
}
