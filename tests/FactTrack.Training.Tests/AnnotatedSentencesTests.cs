namespace FactTrack.Training.Tests;

public class AnnotatedSentencesTests
{
    [Fact]
    public void Tokens_and_sentences_are_the_corpus_own()
    {
        TreebankSentence[] sentences = [Sentence(null, "Mr.", "Holm", "can", "not", "pay", "$", "5m"), Sentence(null, "No", "."), Sentence(null, "gonna", "go", "!", "?")];
        (Article article, TextLayer layer) = AnnotatedSentences.Read(sentences);
        Assert.Equal(sentences.SelectMany(s => s.Forms), layer.Tokens.Forms);
        Assert.Equal([new(0, 7), new(7, 9), new(9, 13)], layer.Sentences.Select(s => s.Tokens));
        Assert.All(layer.Tokens, t => Assert.Equal(t.Form, article.Text[t.Span.Start..t.Span.End]));
    }

    [Theory]
    [InlineData("Holm's dog, Vell, left.", "Holm 's dog , Vell , left .", "Holm's dog, Vell, left.")]
    [InlineData("Holm 's dog left .", "Holm 's dog left .", "Holm 's dog left .")]
    [InlineData("Min-jae met al - Vell", "Min - jae met al - Vell", "Min-jae met al - Vell")]
    [InlineData(null, "Holm 's dog met Min - jae .", "Holm's dog met Min-jae .")]
    [InlineData(null, "a - - b -", "a - - b -")]
    [InlineData("Something else entirely", "Holm 's dog .", "Holm's dog .")]
    public void Parts_that_touch_in_the_text_touch_in_the_article(string? text, string tokens, string expected)
    {
        (Article article, TextLayer layer) = AnnotatedSentences.Read([Sentence(text, tokens.Split(' '))]);
        Assert.Equal(expected, article.Text.Trim());
        for (int i = 0; i + 1 < layer.Tokens.Count; i++)
            Assert.Equal(layer.Tokens.SpanOf(i).End == layer.Tokens.SpanOf(i + 1).Start, layer.Tokens.TouchesNext(i));
    }

    [Fact]
    public void Sentences_never_touch()
    {
        (_, TextLayer layer) = AnnotatedSentences.Read([Sentence("Vell", "Vell"), Sentence("'s", "'s"), Sentence("-", "-")]);
        Assert.False(layer.Tokens.TouchesNext(0) || layer.Tokens.TouchesNext(1));
    }

    [Fact]
    public void A_blank_in_a_token_stays_in_it()
    {
        (_, TextLayer layer) = AnnotatedSentences.Read([Sentence("10 000 boats", "10 000", "boats")]);
        Assert.Equal(["10\u00b7000", "boats"], layer.Tokens.Forms);
    }

    [Fact]
    public void What_is_no_token_is_refused() => Assert.Throws<InvalidDataException>(() => AnnotatedSentences.Read([Sentence(null, "a", "", "b")]));

    private static TreebankSentence Sentence(string? text, params string[] forms) => new() { Document = "a", Text = text, Forms = forms };
}
