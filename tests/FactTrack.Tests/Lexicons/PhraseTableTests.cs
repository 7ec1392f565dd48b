namespace FactTrack.Tests.Lexicons;

public class PhraseTableTests
{
    private static readonly PhraseTable<int> s_table = new(["more than", "more", "no more than"], [1, 2, 3]);

    [Theory]
    [InlineData("more than ten", 0, 2, 1)]
    [InlineData("More ten", 0, 1, 2)]
    [InlineData("no more than ten", 0, 3, 3)]
    public void The_longest_phrase_from_a_word_wins(string words, int start, int end, int value)
    {
        string[] forms = words.Split(' ');
        Assert.True(s_table.TryMatchFrom(forms, start, forms.Length, out int stop, out int found));
        Assert.Equal((end, value), (stop, found));
    }

    [Theory]
    [InlineData("no more than ten", 3, 0, 0, 3)]
    [InlineData("no more than ten", 3, 1, 1, 1)]
    public void The_longest_phrase_to_a_word_within_the_limit_wins(string words, int end, int limit, int start, int value)
    {
        Assert.True(s_table.TryMatchTo(words.Split(' '), end, limit, out int first, out int found));
        Assert.Equal((start, value), (first, found));
    }

    [Fact]
    public void A_phrase_beyond_the_limit_is_not_found() => Assert.False(s_table.TryMatchFrom(["no", "more", "than"], 0, 2, out _, out _));
}
