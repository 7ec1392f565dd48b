namespace FactTrack.Tests;

public class WordStemTests
{
    [Theory]
    [InlineData("arrest", "arrests", "arrested", "Arresting")]
    [InlineData("fire", "fires", "fired", "FIRING")]
    [InlineData("carry", "carries", "carried", "carrying")]
    [InlineData("stop", "stops", "stopped", "stopping")]
    [InlineData("crash", "crashes", "crashed", "crashing")]
    [InlineData("kill", "kills", "killed", "killing")]
    public void Forms_of_a_word_have_one_stem(string word, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(WordStem.HashOf(word), WordStem.HashOf(form)));

    [Theory]
    [InlineData("ring", "red")]
    [InlineData("bus", "bed")]
    [InlineData("press", "pres")]
    [InlineData("king", "kings'")]
    public void Other_words_have_other_stems(string one, string other) => Assert.NotEqual(WordStem.HashOf(one), WordStem.HashOf(other));

    [Fact]
    public void The_order_of_a_phrase_counts() => Assert.NotEqual(WordStem.HashOfPhrase("carry out"), WordStem.HashOfPhrase("out carry"));
}
