namespace FactTrack.Tests;

public class LemmaCacheTests
{
    [Theory]
    [InlineData("United", "NNP", Upos.Verb, "Unite")]
    [InlineData("United", "NNP", Upos.Adj, "United")]
    [InlineData("united", "VBN", Upos.Verb, "unite")]
    [InlineData("involved", "VBN", Upos.Adj, "involved")]
    [InlineData("screening", "VBG", Upos.Noun, "screening")]
    [InlineData("screening", "VBG", Upos.Verb, "screen")]
    public void A_participle_that_is_no_verb_is_its_own_lemma(string form, string xpos, Upos upos, string lemma) =>
        Assert.Equal(lemma, Lemmas(["They", form], ["PRP", xpos], [Upos.Pron, upos])[1]);

    [Fact]
    public void The_first_word_has_a_capital_by_its_place()
    {
        Assert.Equal("zorbis", Lemmas(["\"", "Zorbis", "fell", "by", "half"], ["``", "NN", "VBD", "IN", "NN"], [Upos.Punct, Upos.Noun, Upos.Verb, Upos.Adp, Upos.Noun])[1]);
        Assert.Equal("Zorbis", Lemmas(["The", "Zorbis", "fell", "by", "half"], ["DT", "NN", "VBD", "IN", "NN"], [Upos.Det, Upos.Noun, Upos.Verb, Upos.Adp, Upos.Noun])[1]);
    }

    [Fact]
    public void Very_long_forms_are_their_own_lemmas()
    {
        string form = new('X', 5000);
        Assert.Same(form, Lemmas([form], ["NN"], [Upos.Noun])[0]);
    }

    [Fact]
    public void The_same_word_gives_the_same_string()
    {
        string[] lemmas = Lemmas(["dogs", "and", "dogs"], ["NNS", "CC", "NNS"], [Upos.Noun, Upos.Cconj, Upos.Noun]);
        Assert.Same(lemmas[0], lemmas[2]);
    }

    private static string[] Lemmas(string[] forms, string[] xpos, Upos[] upos)
    {
        var arrays = new SyntaxArrays(forms.Length, xpos, [""]);
        for (int i = 0; i < xpos.Length; i++) arrays.Xpos[i] = xpos[i];
        upos.CopyTo(arrays.Upos, 0);
        new LemmaCache(NeuralParser.Shared.Lemmas).Fill(forms, 0, forms.Length, arrays);
        return arrays.Lemmas;
    }
}
