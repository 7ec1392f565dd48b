using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Entities;

/// <summary>What holds for any text: nothing throws, every token and index is in range, the layer repeats itself.</summary>
public class EntityAnalyzerPropertyTests
{
    private static readonly string[] s_words =
    [
        "Anna", "Holm", "Kim", "Jong", "Un", "the", "The", "of", "Ministry", "KCNA", "(", ")", "and", ",", ".", "he", "She", "they", "their", "it", "who",
        "which", "himself", "president", "leaders", "countries", "North", "South", "Korea", "Korean", "Moscow", "in", "'s", "-", "said", "met", "told",
        "that", "call", "troops", "agency", "\u201C", "\u00E9", "MR", "Mr.", "van", "der", "42", "\n\n", "Inc.", "U.S.", "no", "both", "two",
    ];

    [Fact]
    public void Odd_texts_keep_every_index_in_range() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(s_words)).ToArbitrary(), words =>
        {
            Document document = ClaimExtractor.Default.Annotate(new Article(string.Join(' ', words)));
            foreach (Mention mention in document.Mentions)
            {
                Assert.InRange(mention.Tokens.Start, 0, mention.Tokens.End - 1);
                Assert.InRange(mention.Tokens.End, 1, document.Tokens.Count);
                Assert.True(mention.Tokens.Contains(mention.Head) && (mention.Name.Length == 0 || mention.Tokens.Contains(mention.Name)));
                Assert.InRange(mention.Confidence, 0, 1);
                Assert.All(mention.Entities.Concat(mention.Candidates), e => Assert.InRange(e, 0, document.Entities.Count - 1));
                Assert.True(mention.Entities.Count == 0 || mention.Candidates.Count == 0);
            }

            Assert.Equal(Enumerable.Range(0, document.Entities.Count), document.Entities.Select(e => e.Index));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Same_text_gives_same_mentions()
    {
        var article = new Article("Anna Holm met Kim Min Jae in Seoul. They said the two countries would talk, and she left.");
        Assert.Equal(ClaimExtractor.Default.Annotate(article).Mentions, ClaimExtractor.Default.Annotate(article).Mentions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000 \uD800 he")]
    [InlineData("HE SAID THE PRESIDENT OF NORTH KOREA HAD CALLED HIM")]
    [InlineData("he he he he they them themselves who whom whose which")]
    public void Odd_text_does_not_throw(string text) => Assert.NotNull(ClaimExtractor.Default.Annotate(new Article(text)).Mentions);

    [Fact]
    public void Ten_thousand_names_take_linear_time()
    {
        string text = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"Anna Ho{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}l left."));
        Document document = ClaimExtractor.Default.Annotate(new Article(text));
        Assert.True(document.Entities.Count > 5_000);
    }
}
