namespace FactTrack.Tests.Text;

public sealed class LongSentenceTests
{
    [Fact]
    public void Sentence_of_a_thousand_items_is_cut_after_a_mark_with_one_warning()
    {
        var warnings = new List<DocumentWarning>();
        string text = string.Concat(Enumerable.Repeat("the small boats, ", 1000));
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(text), warnings, default);
        Assert.All(layer.Sentences, s => Assert.InRange(s.Tokens.Length, 1, 512));
        Assert.All(layer.Sentences, s => Assert.Equal(",", layer.Tokens.Forms[s.Tokens.End - 1]));
        Assert.Equal(layer.Tokens.Count, layer.Sentences.Sum(s => s.Tokens.Length));
        Assert.Equal(layer.Sentences[1].Span.Start, Assert.Single(warnings, w => w.Kind == WarningKind.SentenceCut).Span?.Start);
    }

    [Fact]
    public void Sentence_of_an_ordinary_list_stays_whole()
    {
        var warnings = new List<DocumentWarning>();
        string text = string.Concat(Enumerable.Repeat("the small boats, ", 100)) + "and a ship.";
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(new Article(text), warnings, default);
        Assert.Single(layer.Sentences);
        Assert.DoesNotContain(warnings, w => w.Kind == WarningKind.SentenceCut);
    }
}
