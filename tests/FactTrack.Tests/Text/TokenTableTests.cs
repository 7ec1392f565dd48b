namespace FactTrack.Tests.Text;

public class TokenTableTests
{
    private static readonly TokenTable s_tokens = TextFixture.Read(new Article("Norway sent **15,000** workers.") { Title = "Norway sends workers" }).Tokens;

    [Theory]
    [InlineData(0, 6, "Norway")]
    [InlineData(7, 30, "sent 15,000 workers")]
    [InlineData(12, 22, "15,000")]
    [InlineData(15, 16, "15,000")]
    [InlineData(3, 9, "Norway sent")]
    [InlineData(0, 31, "Norway sent 15,000 workers .")]
    [InlineData(20, 900, "workers .")]
    [InlineData(0, int.MaxValue, "Norway sent 15,000 workers .")]
    [InlineData(6, 7, "")]
    [InlineData(12, 14, "")]
    [InlineData(8, 8, "")]
    [InlineData(31, 40, "")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    public void Range_of_a_span_is_the_tokens_that_share_a_character_with_it(int start, int end, string forms) =>
        Assert.Equal(forms, Forms(s_tokens.RangeOf(new TextSpan(start, end))));

    [Theory]
    [InlineData(0, 6, "Norway")]
    [InlineData(7, 500, "sends workers")]
    [InlineData(6, 7, "")]
    public void Title_and_body_do_not_mix(int start, int end, string forms) =>
        Assert.Equal(forms, Forms(s_tokens.RangeOf(new TextSpan(start, end, TextSource.Title))));

    [Fact]
    public void Range_of_a_tokens_span_is_the_token() =>
        Assert.All(s_tokens, token => Assert.Equal(new TokenRange(token.Index, token.Index + 1), s_tokens.RangeOf(token.Span)));

    [Fact]
    public void A_text_without_tokens_has_only_empty_ranges() =>
        Assert.Equal(0, TextFixture.Read("").Tokens.RangeOf(new TextSpan(0, 9)).Length);

    private static string Forms(TokenRange range) => string.Join(' ', Enumerable.Range(range.Start, range.Length).Select(token => s_tokens[token].Form));
}
