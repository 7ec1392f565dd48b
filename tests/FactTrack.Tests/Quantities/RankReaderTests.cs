using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

public class RankReaderTests
{
    [Theory]
    [InlineData("reached reach VERB VBD _ 0 root; number number NOUN NN _ 1 obj; one one NUM CD _ 2 flat", 2, "1")]
    [InlineData("peaked peak VERB VBD _ 0 root; at at ADP IN _ 3 case; number number NOUN NN _ 1 obl; three three NUM CD _ 3 flat", 3, "3")]
    [InlineData("entered enter VERB VBD _ 0 root; at at ADP IN _ 3 case; No. No. PROPN NNP _ 1 obl; 5 5 NUM CD _ 3 flat", 3, "5")]
    [InlineData("a a DET DT _ 4 det; number number NOUN NN _ 4 compound; one one NUM CD _ 2 nummod; hit hit NOUN NN _ 0 root", 2, "1")]
    public void Rank_has_its_number(string rows, int at, string expected)
    {
        Amount? amount = Read(rows, at);
        Assert.True(amount is { IsOrdinal: true, IsRank: true });
        Assert.Equal(expected, amount.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(at - 1, amount.Tokens.Start);
    }

    [Theory]
    [InlineData("bus bus NOUN NN _ 0 root; number number NOUN NN _ 1 flat; one one NUM CD _ 2 flat", 2)]
    [InlineData("lives live VERB VBZ _ 0 root; at at ADP IN _ 3 case; number number NOUN NN _ 1 obl; 10 10 NUM CD _ 3 flat", 3)]
    [InlineData("no no DET DT _ 2 det; one one PRON NN _ 3 nsubj; came come VERB VBD _ 0 root", 1)]
    [InlineData("fifth fifth ADJ JJ _ 2 amod; number number NOUN NN _ 0 root; one one NUM CD _ 2 flat", 2)]
    public void Other_numbers_are_no_rank(string rows, int at) => Assert.Null(Read(rows, at));

    private static Amount? Read(string rows, int at)
    {
        TreeFixture document = TreeFixture.Read(rows.Replace("; ", "\n", StringComparison.Ordinal));
        var view = new SentenceView(document.Text.Tokens, document.Syntax, document.Tree, document.Text.Sentences[0].Tokens);
        return new SideReader(new CurrencyResolver(document.Article, document.Text, document.Syntax, document.Tree)).Read(view, at) is { } side ? RankReader.Read(view, side, 0) : null;
    }
}
