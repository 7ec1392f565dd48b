namespace FactTrack.Training.Tests;

public class NameExamplesTests
{
    private static readonly TreebankSentence s_sentence = Sentence(
        "Anna Holm likes the Old Harbour .", NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside, NameTag.BeginOther, NameTag.InsideOther, NameTag.InsideOther, NameTag.Outside);

    [Fact]
    public void A_token_of_a_window_has_its_features_and_its_gold_tag()
    {
        Assert.All(Read(s_sentence), e => Assert.Equal(e.Tags.Length, e.Features.Length));
        Assert.All(Read(s_sentence).SelectMany(e => e.Features), f => Assert.InRange(f.Length, NameFeatures.FromParser + 1, NameFeatures.Maximum));
        Assert.Equal([1, 2], Read(s_sentence)[0].Tags[..2]);
    }

    [Fact]
    public void A_name_that_begins_before_its_window_begins_with_it()
    {
        NameExample example = Assert.Single(Read(Sentence("they like the Harbour", NameTag.Outside, NameTag.Outside, NameTag.BeginOther, NameTag.InsideOther)));
        Assert.Equal([(byte)NameTag.BeginOther], example.Tags);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Examples_tell_whether_the_parser_has_seen_the_names(bool isSeen) =>
        Assert.All(new NameExamples(NeuralParser.Shared).Read([s_sentence], isSeen), e => Assert.Equal(isSeen, e.IsSeen));

    [Fact]
    public void Sentences_without_names_are_passed_over() =>
        Assert.Empty(Read(new TreebankSentence { Document = "a", Forms = ["Anna", "left", "."] }, new TreebankSentence { Document = "a", Forms = [], Names = [] }));

    [Fact]
    public void What_stands_in_another_document_is_not_elsewhere_in_this_one()
    {
        uint[][] alone = Read(s_sentence)[0].Features;
        TreebankSentence other = Sentence("Vell left .", NameTag.BeginPlace, NameTag.Outside, NameTag.Outside);
        Assert.Equal(alone, Read(s_sentence, new TreebankSentence { Document = "b", Forms = s_sentence.Forms, Names = s_sentence.Names })[0].Features);
        Assert.Equal(alone, Read(s_sentence, other)[0].Features);
        Assert.NotEqual(alone, Read(s_sentence, s_sentence)[0].Features);
    }

    [Fact]
    public void A_long_document_is_read_in_parts() =>
        Assert.Equal(2, Read([.. Enumerable.Repeat(s_sentence, 41)]).Select(e => e.Features[0]).Where(f => f.SequenceEqual(Read(s_sentence)[0].Features[0])).Count() + 1);

    // From marked sentences to a tagger that has learned them.
    [Fact]
    public void A_tagger_learns_the_names_of_examples()
    {
        NameExample[] examples = [.. Enumerable.Range(0, 30).SelectMany(_ => Read(s_sentence))];
        var tagger = new NameTagger(new NameTrainer(new NameTrainingOptions { Epochs = 2, Models = 1 }).Train(examples, "toy"));
        (Article article, TextLayer layer) = AnnotatedSentences.Read([s_sentence]);
        SyntaxTable syntax = NeuralParser.Shared.Parse(layer.Tokens.Forms, layer.SentenceStarts());
        NameTag[] tags = tagger.Tag(new AnnotatedText(article, layer, syntax, new TreeIndex(syntax)), CancellationToken.None);
        Assert.Equal([NameTag.BeginPerson, NameTag.InsidePerson, NameTag.Outside], tags[..3]);
        Assert.Equal(NameTag.InsideOther, tags[5]);
    }

    private static List<NameExample> Read(params TreebankSentence[] sentences) => [.. new NameExamples(NeuralParser.Shared).Read(sentences, isSeen: false)];

    private static TreebankSentence Sentence(string words, params NameTag[] names) => new() { Document = "a", Forms = words.Split(' '), Names = names };
}
