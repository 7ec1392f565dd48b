using FactTrack.Tests.Fixtures;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

public class NameWindowTests
{
    private const int MaximumLength = 64;

    private static readonly string[] s_words = ["Holm", "HALDEN", "\u00C5s", "X", "of", "the", "and", "van", "-", "'s", "said", "in", "42", ".", ",", "\"", "oslo", "F-16", "\n\n"];

    [Theory]
    [InlineData("the Ministry of the Interior met", "Ministry of the Interior")]
    [InlineData("they like Erik van den Berg", "Erik van den Berg")]
    [InlineData("Holm told Berg", "Holm told Berg")]
    [InlineData("Holm told them Berg left", "Holm|Berg")]
    [InlineData("Holm and of the Berg", "Holm and of the Berg")]
    [InlineData("Holm and of the and Berg", "Holm|Berg")]
    [InlineData("they met Min-jae today", "Min - jae")]
    [InlineData("they like oslo", "oslo")]
    [InlineData("they left", "")]
    public void A_window_is_of_capitals_with_small_words_between_them(string text, string windows)
    {
        AnnotatedText read = Annotated.Plain(text);
        Assert.Equal(windows, string.Join('|', Annotated.Windows(read).Select(w => string.Join(' ', read.Forms[w.Start..w.End]))));
    }

    [Fact]
    public void What_the_parser_takes_for_a_name_is_in_a_window_though_in_small_letters() =>
        Assert.Equal([new(1, 2)], Annotated.Windows(Annotated.Tagged("they vell today", NameTag.Outside, NameTag.BeginPlace, NameTag.Outside)));

    [Fact]
    public void Windows_of_any_text_follow_one_another_and_cover_every_capital() => ForAny(text =>
    {
        List<TokenRange> windows = Annotated.Windows(text);
        for (int i = 0; i < windows.Count; i++)
        {
            Assert.InRange(windows[i].Length, 1, MaximumLength);
            Assert.True(i == 0 || windows[i - 1].End <= windows[i].Start);
            Assert.True(text.SentenceTokens(windows[i].Start).Contains(windows[i]));
        }

        for (int token = 0; token < text.Count; token++)
            if (char.IsUpper(text.Forms[token][0])) Assert.Contains(windows, w => w.Contains(token));
    });

    [Fact]
    public void A_window_that_is_gone_to_again_has_the_same_features() => ForAny(text => Assert.Equal(Annotated.Features(text), Annotated.Features(text)));

    [Fact]
    public void Features_do_not_hang_on_what_was_read_before()
    {
        AnnotatedText text = Annotated.Of(Annotated.News);
        var walked = new NameWindow(text, new ArticleForms(text));
        uint[] one = new uint[NameFeatures.Maximum], other = new uint[NameFeatures.Maximum];
        foreach (Sentence sentence in text.Text.Sentences)
            for (int at = sentence.Tokens.Start; walked.MoveTo(sentence.Tokens, at); at = walked.Tokens.End)
            {
                var fresh = new NameWindow(text, new ArticleForms(text));
                Assert.True(fresh.MoveTo(sentence.Tokens, at));
                Assert.Equal(walked.Tokens, fresh.Tokens);
                Assert.Equal(one[..walked.Fill(at = walked.Tokens.End - 1, one)], other[..fresh.Fill(at, other)]);
            }
    }

    // Pieces of a fixed length, each read once: the time grows with the text.
    [Fact]
    public void A_text_of_nothing_but_capitals_is_read_in_pieces()
    {
        AnnotatedText text = Annotated.Plain(string.Concat(Enumerable.Repeat("HOLM ", 5_000)));
        List<TokenRange> windows = Annotated.Windows(text);
        Assert.Equal(text.Count, windows.Sum(w => w.Length));
        Assert.InRange(windows.Count, text.Count / MaximumLength, (text.Count / MaximumLength) + text.Text.Sentences.Count);
    }

    private static void ForAny(Action<AnnotatedText> holds) =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(s_words)).ToArbitrary(), words => holds(Annotated.Plain(string.Join(' ', words)))).QuickCheckThrowOnFailure();
}
