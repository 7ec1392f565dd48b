namespace FactTrack.Tests;

public class LemmaTests
{
    private static readonly LemmaTable s_table = NeuralParser.Shared.Lemmas;

    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("Officials", "NNS", "official")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("children", "NNS", "child")]
    [InlineData("was", "VBD", "be")]
    [InlineData("running", "VBG", "run")]
    [InlineData("making", "VBG", "make")]
    [InlineData("denied", "VBD", "deny")]
    [InlineData("killed", "VBN", "kill")]
    [InlineData("accused", "VBN", "accuse")]
    [InlineData("announces", "VBZ", "announce")]
    [InlineData("better", "JJR", "good")]
    [InlineData("higher", "JJR", "high")]
    [InlineData("n't", "RB", "not")]
    [InlineData("will", "MD", "will")]
    [InlineData("ministry", "NN", "ministry")]
    [InlineData("Texas", "NNP", "Texas")]
    [InlineData("McDonald", "NNP", "McDonald")]
    [InlineData("1,250", "CD", "1,250")]
    public void Words_have_the_lemmas_of_the_treebanks(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos));

    [Theory]
    [InlineData("zorbled", "VBD", "zorble")]
    [InlineData("flimmings", "NNS", "flimming")]
    [InlineData("blorries", "NNS", "blorry")]
    public void Unknown_words_follow_the_rules(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos));

    [Fact]
    public void A_rule_never_takes_the_whole_form()
    {
        var table = new LemmaTable([], new Dictionary<string, SuffixEdit> { ["NNS\ts"] = new(1, "") });
        Assert.Equal("s", table.LemmaOf("s", "NNS"));
        Assert.Equal("cat", table.LemmaOf("cats", "NNS"));
        Assert.Equal("", table.LemmaOf("", "NNS"));
    }
}
