using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Quantities;

public class OccasionReaderTests
{
    [Theory]
    [InlineData("won win VERB VBD _ 0 root; twice twice ADV RB _ 1 advmod", 1, "2 time")]
    [InlineData("thrice thrice ADV RB _ 3 advmod; been be AUX VBN _ 3 aux; chosen choose VERB VBN _ 0 root", 0, "3 time")]
    [InlineData("won win VERB VBD _ 0 root; only only ADV RB _ 3 advmod; once once ADV RB _ 1 advmod", 2, "1 time")]
    [InlineData("rang ring VERB VBD _ 0 root; once once ADV RB _ 1 advmod; or or CCONJ CC _ 4 cc; twice twice ADV RB _ 2 conj", 1, "1 time")]
    [InlineData("lost lose VERB VBD _ 0 root; twice twice ADV RB _ 1 advmod; and and CCONJ CC _ 4 cc; once once ADV RB _ 2 conj", 3, "1 time")]
    public void Adverb_counts_times(string rows, int at, string expected)
    {
        Amount? amount = OccasionReader.Read(View(rows), at);
        Assert.Equal(expected, $"{amount?.Value} {amount?.Counted}");
    }

    [Theory]
    [InlineData("was be AUX VBD _ 3 cop; once once ADV RB _ 3 advmod; king king NOUN NN _ 0 root", 1)]
    [InlineData("once once SCONJ IN _ 3 mark; he he PRON PRP _ 3 nsubj; left leave VERB VBD _ 0 root", 0)]
    [InlineData("failed fail VERB VBD _ 0 root; once once ADV RB _ 1 advmod; again again ADV RB _ 2 advmod", 1)]
    [InlineData("runs run VERB VBZ _ 0 root; twice twice ADV RB _ 1 advmod; a a DET DT _ 4 det; day day NOUN NN _ 2 nmod:unmarked", 1)]
    [InlineData("think think VERB VB _ 0 root; twice twice ADV RB _ 1 advmod", 1)]
    [InlineData("twice twice ADV RB _ 3 advmod; champion champion NOUN NN _ 0 root; won win VERB VBD _ 2 acl", 0)]
    public void Other_adverbs_count_nothing(string rows, int at) => Assert.Null(OccasionReader.Read(View(rows), at));

    private static SentenceView View(string rows)
    {
        TreeFixture document = TreeFixture.Read(rows.Replace("; ", "\n", StringComparison.Ordinal));
        return new SentenceView(document.Text.Tokens, document.Syntax, document.Tree, document.Text.Sentences[0].Tokens);
    }
}
