namespace FactTrack.Tests.Text;

public class FormNormalizerTests
{
    [Theory]
    [InlineData("“", "\"")]
    [InlineData("’’", "\"")]
    [InlineData("''", "\"")]
    [InlineData("n’t", "n't")]
    [InlineData("—", "--")]
    [InlineData("–", "-")]
    [InlineData("…", "...")]
    [InlineData("15\u00a0000", "15 000")]
    [InlineData("co\u00adop", "coop")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("plain", "plain")]
    public void Forms_are_plain(string token, string expected)
    {
        Assert.Equal(expected, FormNormalizer.Normalize(token));
        Assert.Equal(token == expected && token[0] < 128, FormNormalizer.IsPlain(token));
        Assert.Equal(expected, FormPool.Get(token));
    }

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() => Assert.Equal("a\ufffdb", FormNormalizer.Normalize("a\ud800b"));
}
