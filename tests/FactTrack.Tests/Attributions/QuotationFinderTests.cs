namespace FactTrack.Tests.Attributions;

public class QuotationFinderTests
{
    private static string[] Find(params string[] paragraphs)
    {
        (Article article, TextLayer text, SyntaxTable syntax) = FlatText.Read(paragraphs);
        QuotationMap map = new QuotationFinder(new PartMaker(article, text.Tokens), text, new QuoteMarkReader(article, text.Tokens, syntax)).Find();
        return [.. map.Quotations.Select(q => $"{q.Depth}{(q.IsClosed ? "" : "?")} {q.Words}")];
    }

    [Theory]
    [InlineData("He said \"we will stay\" and left.", "0 we will stay")]
    [InlineData("He said \u201Cwe will stay\u201D and left.", "0 we will stay")]
    [InlineData("He said \u2018we will stay\u2019 and left.", "0 we will stay")]
    [InlineData("He said 'we will stay' and left.", "0 we will stay")]
    [InlineData("He said \u00ABwe will stay\u00BB and left.", "0 we will stay")]
    [InlineData("He said \u201Ewe will stay\u201C and left.", "0 we will stay")]
    public void Find_EveryStyle_GivesTheWordsBetween(string text, string expected) => Assert.Equal([expected], Find(text));

    [Fact]
    public void Find_AlternatingMarks_AreNested() =>
        Assert.Equal(["0 he told us \u2018go home\u2019 twice", "1 go home"], Find("She said: \u201Che told us \u2018go home\u2019 twice\u201D."));

    [Fact]
    public void Find_BrokenQuotation_GivesBothPieces() =>
        Assert.Equal(["0 We stay,", "0 whatever comes."], Find("\"We stay,\" she said, \"whatever comes.\""));

    [Theory]
    [InlineData("The troops' return and Norway's and rock 'n roll")]
    [InlineData("Don't say it wasn\u2019t so")]
    public void Find_Apostrophes_AreNoQuotations(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_ReopenedParagraphs_AreOneQuotation() =>
        Assert.Equal(["0 We stay. We stay today."], Find("\u201CWe stay.", "\u201CWe stay today.\u201D"));

    [Fact]
    public void Find_OddMark_EndsWithItsParagraph() =>
        Assert.Equal(["0? stay here today.", "0 yes"], Find("He said \u201Cstay here today.", "She said \u201Cyes\u201D then."));

    [Fact]
    public void Find_OddClosingMark_IsIgnored() => Assert.Empty(Find("He stays\u201D they said."));

    [Fact]
    public void Find_ManyMarks_StaysLinear()
    {
        var map = Find(string.Concat(Enumerable.Repeat("\" ", 20_000)), "He said \"yes\" then.");
        Assert.Contains("0 yes", map);
    }
}
