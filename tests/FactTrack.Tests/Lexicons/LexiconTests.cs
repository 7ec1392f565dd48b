namespace FactTrack.Tests.Lexicons;

public class LexiconTests
{
    private const string Head = "# source: test\n# licence: MIT\n# columns: word kind\n";

    [Fact]
    public void Read_EntriesWithColumns_AreFoundByKey()
    {
        Lexicon lexicon = Lexicon.Read("test", new StringReader(Head + "say\tstatement\nthink\n"));
        Assert.Equal("statement", lexicon.Find("say")!["kind"]);
        Assert.Equal("", lexicon.Find("think")!["kind"]);
        Assert.Null(lexicon.Find("walk"));
    }

    [Fact]
    public void Read_TooManyColumns_NamesFileAndLine()
    {
        var error = Assert.Throws<FormatException>(() => Lexicon.Read("test", new StringReader(Head + "a\tb\tc\n")));
        Assert.StartsWith("test.lex(4)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoLicence_IsRefused()
    {
        var error = Assert.Throws<FormatException>(() => Lexicon.Read("test", new StringReader("# source: x\n# columns: a\nword\n")));
        Assert.Contains("licence", error.Message, StringComparison.Ordinal);
    }
}
