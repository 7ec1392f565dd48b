using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests;

/// <summary>Bad input of every sort gives sound results and warnings, never an exception.</summary>
public class BadInputTests
{
    private static readonly string[] s_pieces =
    [
        "The minister said ", "Kim told reporters that ", "according to TASS, citing the Kremlin", "denied that ", "will not ", "12 people ", "about 15,000 troops ",
        "on Tuesday", "last fall", "$1.2bn", "were killed", "who fled", "if it rains", "Pyongyang ", "he ", "By Anna Holm\n\n", "# ", "> ", "(AP) — ", "Photo: ",
        ". ", ", ", "\"", "“", "”", "'", "’", "(", ")", "**", "\n\n", "\r\n", " ", "\0", "\ud800", "\u200b", "\u202e", "…", "—", "5 to 7", "éa", "日本",
    ];

    private static readonly Arbitrary<string> s_news = Arb.From(
        Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);

    private static readonly PublicationTime s_day = PublicationTime.On(2025, 8, 13);

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Hostile_text_gives_a_sound_result(string name) =>
        ResultCheck.Check(ClaimExtractor.Default.Extract(new Article(HostileTexts.ByName[name]) { Title = "Kim left", PublishedAt = s_day }));

    [Fact]
    public void Any_text_gives_a_sound_result() =>
        Prop.ForAll<string?, string?>((title, body) => Check(title, body ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Broken_news_gives_a_sound_result() =>
        Prop.ForAll(s_news, s_news, Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Ready_made_tokens_give_a_sound_result() =>
        Prop.ForAll(s_news, body => ResultCheck.Check(ClaimExtractor.Default.Extract(new Article(body) { IsPretokenized = true }))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("empty")]
    [InlineData("white")]
    public void Text_without_words_gives_no_claims_and_no_warning(string name)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(HostileTexts.ByName[name]);
        Assert.Empty(result.Claims);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Article(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimExtractor.Default.Extract((string)null!));
        Assert.Throws<ArgumentNullException>(() => ClaimExtractor.Default.Extract((Article)null!));
        Assert.Throws<ArgumentNullException>(() => ClaimExtractor.Default.Annotate(null!));
    }

    [Theory]
    [InlineData("lone high surrogate")]
    [InlineData("lone low surrogates")]
    [InlineData("binary")]
    [InlineData("null characters")]
    public void Odd_characters_are_warned_of_once(string name) =>
        Assert.Single(ClaimExtractor.Default.Extract(HostileTexts.ByName[name]).Warnings, warning => warning.Kind == WarningKind.OddCharacters);

    [Theory]
    [InlineData("German")]
    [InlineData("French")]
    [InlineData("Japanese")]
    public void Text_that_is_not_English_gives_no_claims_and_one_warning(string name)
    {
        ExtractionResult result = ClaimExtractor.Default.Extract(HostileTexts.ByName[name]);
        Assert.Empty(result.Claims);
        Assert.Equal(WarningKind.NotEnglish, Assert.Single(result.Warnings).Kind);
    }

    [Fact]
    public void Ten_megabytes_in_one_line_are_read()
    {
        string line = "The minister said the bridge was closed. " + new string('x', 10_000_000);
        ExtractionResult result = ClaimExtractor.Default.Extract(line);
        Assert.Equal(line.Length, result.Document!.Tokens[^1].Span.End);
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_with_a_warning()
    {
        ClaimExtractor small = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { MaximumTextLength = 50 }).Build();
        ExtractionResult result = small.Extract("The minister said the bridge was closed. " + new string('x', 100));
        Assert.Contains(result.Warnings, warning => warning.Kind == WarningKind.TextCut);
        Assert.All(result.Document!.Tokens, token => Assert.True(token.Span.End <= 50));
    }

    [Fact]
    public void A_stopped_extraction_throws_as_asked() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimExtractor.Default.Extract(new Article("Kim left."), new CancellationToken(canceled: true)));

    private static void Check(string? title, string body) =>
        ResultCheck.Check(ClaimExtractor.Default.Extract(new Article(body) { Title = title, PublishedAt = s_day }));
}
