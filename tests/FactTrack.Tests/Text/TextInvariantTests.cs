using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Text;

/// <summary>What holds for every text, however odd.</summary>
public class TextInvariantTests
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u200b", "\u00ad", "\u202e", "\0", "\u0007", "\ud800", "\udc00", "\ud83d\ude00", "\ufffd", "\u2028",
        "The minister said ", "Kim", "don't", "can’t", "gonna", "U.S.", "J. K. ", "a.m.", "No. 5", "Yahoo!", "well-known", "re-elected", "e-mail",
        ".", ",", "!", "?", "...", "…", "?!", ";", ":", "--", "—", " – ", "-", "\"", "“", "”", "'", "’", "‘", "``", "''", "(", ")", "[", "]", "](", "[a](b)",
        "*", "**", "_", "__", "`", "```\n", "# ", "## ", "> ", "- ", "1. ", "|", "<b>", "</b>", "<", ">", "\\", "---\n", "===\n",
        "$1.2bn", "10%", "15,000", "15\u00a0000", "10:30", "2024-05-03", "713-555-0134", "20th", "5km", "AT&T", "US$", "http://example.com/a_(b)", "a@example.com", "#tag", "@name",
        "By Anna Holm", "OSLO, 3 May (AP) — ", "Photo: ", ", left, ", " (Jane Roe/AP)", "Read more", "été", "日本語", "العربية", "e\u0301",
    ];

    private static readonly Arbitrary<string> Hostile = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);

    [Fact]
    public void Layers_nest_and_cover_hostile_text() =>
        Prop.ForAll(Hostile, Hostile, (title, body) => Check(new Article(body) { Title = title })).QuickCheckThrowOnFailure();

    [Fact]
    public void Layers_nest_and_cover_any_text() =>
        Prop.ForAll<string?>(body => Check(new Article(body ?? ""))).QuickCheckThrowOnFailure();

    [Fact]
    public void Ready_made_tokens_are_kept() =>
        Prop.ForAll(Hostile, body => Check(new Article(body) { IsPretokenized = true })).QuickCheckThrowOnFailure();

    private static void Check(Article article)
    {
        var warnings = new List<DocumentWarning>();
        TextLayer layer = new TextAnalyzer(int.MaxValue).Read(article, warnings, CancellationToken.None);
        Assert.Equal(warnings.Count, warnings.Select(w => w.Kind).Distinct().Count());

        int token = 0, sentence = 0;
        TextSpan lastBlock = new(0, 0, TextSource.Title);
        foreach (TextBlock block in layer.Blocks)
        {
            Assert.True(lastBlock.Source != block.Span.Source || lastBlock.End <= block.Span.Start, "blocks overlap");
            Assert.True(block.Span.Source == TextSource.Body || lastBlock.Source == TextSource.Title, "the title comes first");
            lastBlock = block.Span;
            Assert.Equal(sentence, block.FirstSentence);
            Assert.True(block.EndSentence > sentence, "a block without a sentence");
            for (; sentence < block.EndSentence; sentence++)
            {
                Sentence current = layer.Sentences[sentence];
                Assert.Equal(sentence, current.Index);
                Assert.Same(block, layer.Blocks[current.Block]);
                Assert.True(block.Span.Contains(current.Span), "a sentence outside its block");
                Assert.Equal(token, current.Tokens.Start);
                Assert.True(current.Tokens.Length > 0, "a sentence without a token");
                int last = current.Span.Start;
                for (; token < current.Tokens.End; token++)
                {
                    TextSpan span = layer.Tokens.SpanOf(token);
                    Assert.True(span.Length > 0 && span.Start >= last && current.Span.Contains(span), "tokens out of order");
                    Assert.NotEmpty(layer.Tokens.Forms[token]);
                    last = span.End;
                }
            }
        }

        Assert.Equal(layer.Sentences.Count, sentence);
        Assert.Equal(layer.Tokens.Count, token);
        CoversLetters(article, layer);
    }

    private static bool HasListNumber(string text) => text.Zip(text.Skip(1)).Any(pair => char.IsDigit(pair.First) && (pair.Second is '.' or ')'));

    /// <summary>Letters and digits are never lost, except in link targets, tags, numbers of lists and captions' layout.</summary>
    private static void CoversLetters(Article article, TextLayer layer)
    {
        string text = article.Text;
        if (!article.IsPretokenized && (text.AsSpan().ContainsAny("[<>`#") || text.Contains("left", StringComparison.Ordinal) || HasListNumber(text))) return;
        var covered = new StringBuilder(text);
        foreach (Token token in layer.Tokens)
            if (token.Span.Source == TextSource.Body)
                for (int i = token.Span.Start; i < token.Span.End; i++) covered[i] = ' ';
        for (int i = 0; i < covered.Length; i++)
            Assert.False(char.IsLetterOrDigit(covered[i]), $"'{covered[i]}' at {i} belongs to no token");
    }
}
