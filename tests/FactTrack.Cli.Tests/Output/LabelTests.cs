namespace FactTrack.Cli.Tests.Output;

public class LabelTests
{
    [Theory]
    [InlineData("the port", 10, "the port")]
    [InlineData("the old port of Norvik", 12, "the old port …")]
    [InlineData("aaaaaaaaaaaaaaaa", 10, "aaaaaaaaaa …")]
    [InlineData("a bbbbbbbbbbbbbbb", 10, "a bbbbbbbb …")]
    [InlineData("aaaaaaaaa\ud83d\ude00aaa", 10, "aaaaaaaaa …")]
    public void Shorten_CutsAtABlankAndNeverInACharacter(string text, int longest, string expected) => Assert.Equal(expected, Label.Shorten(text, longest));

    [Fact]
    public void Words_ReadLikeWords() => Assert.Equal(("news agency", "ngo"), (Label.Words(SourceType.NewsAgency), Label.Words(SourceType.Ngo)));

    [Fact]
    public void Place_TellsTheTitle() =>
        Assert.Equal(("title 0..4", "8..12"), (Label.Place(new TextSpan(0, 4, TextSource.Title)), Label.Place(new TextSpan(8, 12))));
}
