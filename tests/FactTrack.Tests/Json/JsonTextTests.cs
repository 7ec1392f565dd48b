using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace FactTrack.Tests.Json;

public class JsonTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("q\" b\\ n\n r\r t\t", "\"q\\\" b\\\\ n\\n r\\r t\\t\"")]
    [InlineData("\0\u007f\u2028", "\"\\u0000\\u007f\\u2028\"")]
    [InlineData("é “x” 🚢", "\"é “x” 🚢\"")]
    public void Quote_EscapesOnlyWhatItMust(string text, string json) => Assert.Equal(json, JsonText.Quote(text));

    // Not attribute data: xunit hands that over as UTF-8, which has no lone surrogates.
    [Fact]
    public void Quote_EscapesLoneSurrogates() => Assert.Equal("\"\\udc00\\ud800\"", JsonText.Quote("\uDC00\uD800"));

    [Fact]
    public void EveryString_Survives() =>
        Prop.ForAll<char[]>(chars =>
        {
            var result = new ExtractionResult { Article = new Article(new string(chars)), ArticleId = "x", Extractor = new("\uD800", "", "") };
            return FactTrackJson.Deserialize(FactTrackJson.Serialize(result)) is { } read
                && read.Article.Text == result.Article.Text && read.Extractor == result.Extractor;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_TakesEveryEscape()
    {
        const string json = """{"schemaVersion":1,"extractor":{"library":"","model":"","lexicons":""},"id":"x","text":"\"\\\/\b\f\n\r\t\u00e9\ud83d\udea2","warnings":[],"entities":[]}""";

        Assert.Equal("\"\\/\b\f\n\r\té🚢", FactTrackJson.Deserialize(json).Article.Text);
        Assert.ThrowsAny<JsonException>(() => FactTrackJson.Deserialize(json.Replace("\\b", "\\x", StringComparison.Ordinal)));
    }
}
