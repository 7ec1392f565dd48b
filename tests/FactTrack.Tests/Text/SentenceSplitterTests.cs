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
    [InlineData("he left. she stayed.", 2)]
    [InlineData("he left... she stayed.", 1)]
    [InlineData("\"He left.\" the minister said.", 1)]
    [InlineData("The firm Roe! sells pumps.", 1)]
    [InlineData("The non-U.S. citizens left.", 1)]
    [InlineData("He came first in 1. she came next.", 1)]
    [InlineData("It rained. :) He left. ;) She stayed.", 3)]
    [InlineData("Read https://example.com/a. then go.", 1)]
    [InlineData("He left.#bridge She stayed.", 1)]
    [InlineData("He left.#Bridge She stayed.", 2)]
    [InlineData(".@Roe was right. \".@Holm was not.\"", 2)]
    [InlineData("Ask roe@example.com NATO leaders did.", 1)]
    [InlineData("One **** two ==== three ---- four ~~~ five", 7)]
    [InlineData("He was *****so***** sure —— it seemed", 1)]
    [InlineData("05/12/2021 10:30 AM GMT it began.", 1)]
    [InlineData("2021-05-12, 10:30 The talks began.", 2)]
    public void Text_divides_into_sentences(string text, int expected) => Assert.Equal(expected, TextFixture.Read(text).Sentences.Count);

    [Fact]
    public void Sentences_never_cross_blocks()
    {
        TextLayer layer = TextFixture.Read("He left\n\nShe stayed and sang.");
        Assert.Equal([0, 1], layer.Sentences.Select(s => s.Block));
    }
}
