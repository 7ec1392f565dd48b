namespace FactTrack.Tests.Text;

public class TextAnalyzerTests
{
    private const string Prose = "The minister said that the bridge would be rebuilt by the end of the year and that nobody had been hurt when it fell. ";

    [Fact]
    public void Clean_English_gives_no_warning() => Assert.Empty(Warnings(new Article(Prose) { Title = "Bridge", Language = "en-GB" }));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\ud800b")]
    [InlineData("a\udc00\ud800")]
    [InlineData("\ufffd\ufffd")]
    [InlineData("\u0001\u0002\u0003\u0004")]
    public void Odd_characters_are_reported_once(string odd) =>
        Assert.Equal([WarningKind.OddCharacters], Warnings(new Article(odd + Prose + odd)));

    [Theory]
    [InlineData("\u200bThe minister left.\u00ad")]
    [InlineData("\ufeffThe minister left \ud83d\ude00.")]
    [InlineData("\u202eThe minister\u202c left.")]
    public void Invisible_marks_and_pictures_are_not_odd(string text) => Assert.Empty(Warnings(new Article(text)));

    [Fact]
    public void The_declared_language_counts() => Assert.Equal([WarningKind.NotEnglish], Warnings(new Article(Prose) { Language = "de" }));

    [Fact]
    public void Long_text_is_cut_and_reported()
    {
        var warnings = new List<DocumentWarning>();
        TextLayer layer = new TextAnalyzer(10).Read(new Article("The bridge \ud83d\ude00 fell."), warnings, CancellationToken.None);
        Assert.Equal(["The", "bridge"], layer.Tokens.Forms);
        DocumentWarning warning = Assert.Single(warnings);
        Assert.Equal((WarningKind.TextCut, new TextSpan(10, 19)), (warning.Kind, warning.Span));
    }

    [Fact]
    public void Work_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => new TextAnalyzer(int.MaxValue).Read(new Article(Prose), [], new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("](")]
    [InlineData("[a](")]
    [InlineData("**a ")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("ab.")]
    [InlineData("A. ")]
    [InlineData("a@")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("<a ")]
    [InlineData("http://a)")]
    [InlineData("a\n")]
    [InlineData(", left")]
    [InlineData("it's")]
    [InlineData("é")]
    public void Repeated_text_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 50_000));
        Assert.True(TextFixture.Read("Photo: " + text).Tokens.Count > 0);
        Assert.True(TextFixture.Read(text).Tokens.Count > 0);
    }

    [Fact]
    public void Ready_made_tokens_stay_as_they_are()
    {
        const string Text = "`` I do n't , '' he -LRB- Roe -RRB- said .\nIt 's No. 5\n";
        TextLayer layer = TextFixture.Read(new Article(Text) { IsPretokenized = true });
        Assert.Equal("\" I do n't , \" he ( Roe ) said .", string.Join(' ', layer.Tokens.Forms[..12]));
        Assert.Equal([12, 4], layer.Sentences.Select(s => s.Tokens.Length));
        Assert.Equal("-LRB-", Text[layer.Tokens.SpanOf(7).Start..layer.Tokens.SpanOf(7).End]);
    }

    [Fact]
    public void A_token_of_a_megabyte_is_read()
    {
        TextLayer layer = TextFixture.Read(new string('a', 1_000_000));
        Assert.Equal(1_000_000, Assert.Single(layer.Tokens).Span.Length);
    }

    private static IEnumerable<WarningKind> Warnings(Article article)
    {
        var warnings = new List<DocumentWarning>();
        TextFixture.Read(article, warnings);
        return warnings.Select(warning => warning.Kind);
    }
}
