namespace FactTrack.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He met Lt. Gen. Roe. She left.", 2)]
    [InlineData("It is 5 p.m. She left.", 2)]
    [InlineData("It is 5 p.m. EST now.", 1)]
    [InlineData("He met J.K. Rowling. It rained.", 2)]
    [InlineData("\"Stop!\" he cried. \"Why?\" she asked.", 2)]
    [InlineData("He said \"stop.\" Then he left.", 2)]
    [InlineData("(He left.) She stayed.", 2)]
    [InlineData("He paid $3.5m. She paid €4m.", 2)]
    [InlineData("He waited... Then he left.", 2)]
    [InlineData("He waited... and left.", 1)]
    [InlineData("What?! No!!! Yes.", 3)]
    [InlineData("It fell in 2019. 15 people left.", 2)]
    [InlineData("It fell in the U.S. \"We know,\" he said.", 2)]
    [InlineData("The U.S. Army and the U.S. Senate met.", 1)]
    [InlineData("One; two: three, four", 1)]
    [InlineData("No full stop here", 1)]
    [InlineData("...", 1)]
    public void Text_divides_into_sentences(string text, int expected) => Assert.Equal(expected, TextFixture.Read(text).Sentences.Count);

    [Fact]
    public void Sentences_never_cross_blocks()
    {
        TextLayer layer = TextFixture.Read("He left\n\nShe stayed and sang.");
        Assert.Equal([0, 1], layer.Sentences.Select(s => s.Block));
    }
}
