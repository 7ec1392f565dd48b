namespace FactTrack.Tests.Entities;

public class GazetteerTests
{
    [Theory]
    [InlineData("North Korea fired", "North Korea", 2)]
    [InlineData("Pyongyang fired", "Pyongyang", 1)]
    [InlineData("North Korean troops", "North Korea", 2)]
    [InlineData("KCNA said", "Korean Central News Agency", 1)]
    [InlineData("Al - Jazeera said", "Al Jazeera", 3)]
    [InlineData("Democratic People 's Republic of Korea", "North Korea", 6)]
    public void Match_takes_the_longest_name(string text, string name, int length)
    {
        GazetteerEntry? entry = Gazetteer.Shared.Match(text.Split(' '), 0, text.Split(' ').Length, out int matched);
        Assert.Equal((name, length), (entry?.Name, matched));
    }

    [Fact]
    public void Match_finds_nothing_in_plain_words() => Assert.Null(Gazetteer.Shared.Match(["the", "river"], 0, 2, out _));

    [Fact]
    public void About_150_media_have_a_kind_and_most_a_country()
    {
        Lexicon media = Lexicon.BuiltIn("media");
        Assert.True(media.Entries.Count >= 150);
        Assert.All(media.Entries, e => Assert.NotEqual("", e["kind"]));
        Assert.All(media.Entries.Where(e => e["country"].Length > 0), e => Assert.True(Lexicon.BuiltIn("countries").Contains(e["country"]), e.Key));
    }
}
