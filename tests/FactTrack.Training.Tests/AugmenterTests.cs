namespace FactTrack.Training.Tests;

public class AugmenterTests
{
    private static readonly TreebankSentence s_sentence = Toy.Corpus().Train[0];

    [Fact]
    public void Small_letters_are_read_as_teachers_read_the_sentence()
    {
        var soft = new TreebankSentence { Document = "toy", Forms = [.. s_sentence.Forms[..4], "Harbour", "."], Syntax = s_sentence.Syntax, Names = s_sentence.Names, Soft = Taught() };
        List<TreebankSentence> small = [.. Changes(soft).Where(c => c.Forms.All(f => !f.Any(char.IsUpper)) && c.Forms.Length == soft.Forms.Length && c.Soft is not null)];
        Assert.NotEmpty(small);
        Assert.All(small, c => Assert.Same(soft.Soft, c.Soft));
    }

    [Fact]
    public void Without_teachers_no_sentence_loses_all_its_capitals()
    {
        var sentence = new TreebankSentence { Document = "toy", Forms = ["The", "pilot", "saw", "Oslo", "."], Syntax = null, Names = new NameTag[5] };
        Assert.DoesNotContain(Changes(sentence), c => c.Forms.All(f => !f.Any(char.IsUpper)));
    }

    [Fact]
    public void Every_change_keeps_a_tree_with_as_many_tags_as_tokens() => Assert.All(Changes(s_sentence), c =>
    {
        Assert.True(TreeDecoder.IsTree([0, .. c.Syntax!.Heads]));
        Assert.Equal(c.Length, c.Syntax.Upos.Length);
        Assert.Equal(c.Length, c.Names!.Length);
    });

    [Theory]
    [InlineData("of", false, "of")]
    [InlineData("of", true, "Of")]
    [InlineData("bridge", false, "Bridge")]
    public void Small_words_of_headlines_stay_small(string form, bool first, string expected) => Assert.Equal(expected, Augmenter.Capitalize(form, first));

    private static List<TreebankSentence> Changes(TreebankSentence sentence)
    {
        var augmenter = new Augmenter(new NameSwapper([]), 3);
        return [.. Enumerable.Range(0, 400).Select(_ => augmenter.Change(sentence))];
    }

    private static SoftTargets Taught()
    {
        TreebankSentence[] sentences = [new() { Document = "toy", Forms = s_sentence.Forms, Syntax = s_sentence.Syntax }];
        new Teacher([Toy.Trained.Network.ToModel("toy", Toy.Trained.Lemmas)]).Teach(sentences, 1);
        return sentences[0].Soft!;
    }
}
