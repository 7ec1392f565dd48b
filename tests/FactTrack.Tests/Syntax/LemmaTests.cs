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
    [InlineData("1,250", "CD", "1250")]
    [InlineData("12,500,000.75", "CD", "12500000.75")]
    [InlineData("3,40", "CD", "3,40")]
    [InlineData("XIV", "CD", "XIV")]
    [InlineData("Three", "CD", "three")]
    [InlineData("American", "JJ", "American")]
    [InlineData("Sept.", "NNP", "September")]
    [InlineData("TEXAS", "NNP", "Texas")]
    [InlineData("texas", "NNP", "Texas")]
    [InlineData("NATO", "NNP", "NATO")]
    [InlineData("al", "NNP", "al")]
    [InlineData("Holm@Example.com", "ADD", "Holm@Example.com")]
    public void Words_have_the_lemmas_of_the_treebanks(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos));

    [Theory]
    [InlineData("zorbled", "VBD", "zorble")]
    [InlineData("flimmings", "NNS", "flimming")]
    [InlineData("blorries", "NNS", "blorry")]
    public void Unknown_words_follow_the_rules(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos));

    [Theory]
    [InlineData("hottest", "JJS", "hot")]
    [InlineData("safest", "JJS", "safe")]
    [InlineData("Headaches", "NNS", "headache")]
    public void Rules_are_chosen_by_the_words_that_they_make(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos));

    [Theory]
    [InlineData("Zorbistani", "JJ", (int)LemmaContext.None, "Zorbistani")]
    [InlineData("Zorbis", "NN", (int)LemmaContext.None, "Zorbis")]
    [InlineData("Zorbis", "NN", (int)LemmaContext.Start, "zorbis")]
    [InlineData("Zorbis", "NN", (int)LemmaContext.Headline, "zorbis")]
    [InlineData("ZQRT", "NN", (int)LemmaContext.Start, "ZQRT")]
    [InlineData("HOUSE", "NN", (int)LemmaContext.None, "house")]
    [InlineData("ZORBIS", "NNP", (int)LemmaContext.Capitals, "Zorbis")]
    [InlineData("ZORBIS", "NNP", (int)LemmaContext.None, "ZORBIS")]
    public void A_capital_stays_where_only_the_word_explains_it(string form, string xpos, int context, string lemma) =>
        Assert.Equal(lemma, s_table.LemmaOf(form, xpos, (LemmaContext)context));

    [Fact]
    public void A_rule_never_takes_the_whole_form()
    {
        var table = new LemmaTable(new Dictionary<string, string>(), new Dictionary<string, SuffixEdit[]> { ["NNS\ts"] = [new(1, "")] }, [], []);
        Assert.Equal("s", table.LemmaOf("s", "NNS"));
        Assert.Equal("cat", table.LemmaOf("cats", "NNS"));
        Assert.Equal("", table.LemmaOf("", "NNS"));
    }
}
