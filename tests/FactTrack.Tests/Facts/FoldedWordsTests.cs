namespace FactTrack.Tests;

/// <summary>The words of a text as facts compare them.</summary>
public class FoldedWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" … ", "")]
    [InlineData("Holm's 15-year-old son", "Holm|s|15|year|old|son")]
    [InlineData("1,200 of 3.5, no more.", "1,200|of|3.5|no|more")]
    [InlineData("naïve Ålesund", "naïve|Ålesund")]
    [InlineData("5,", "5")]
    public void Words_are_runs_of_letters_and_digits(string text, string expected)
    {
        var words = new List<string>();
        var reader = new FoldedWords(text);
        while (reader.Next())
        {
            words.Add(text[reader.Start..reader.End]);
            Assert.Equal(FoldedWords.HashOf(words[^1].Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)), reader.Hash);
        }

        Assert.Equal(expected, string.Join('|', words));
    }

    [Fact]
    public void Hashes_are_the_same_on_any_machine_and_in_any_case()
    {
        Assert.Equal(0xaf63dc4c8601ec8cUL, FoldedWords.HashOf("a"));
        Assert.Equal(FoldedWords.HashOf("police"), FoldedWords.HashOf("Police"));
    }
}
