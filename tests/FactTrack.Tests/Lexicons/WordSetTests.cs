namespace FactTrack.Tests.Lexicons;

public class WordSetTests
{
    private static readonly WordSet s_set = new(["last", "Next", "last"]);

    [Theory]
    [InlineData("last", true)]
    [InlineData("NEXT", true)]
    [InlineData("lost", false)]
    [InlineData("", false)]
    public void Case_does_not_count(string word, bool isIn) => Assert.Equal(isIn, s_set.Contains(word));

    [Fact]
    public void A_word_stands_in_it_once() => Assert.Equal(["last", "Next"], s_set);
}
