namespace FactTrack.Tests.Facts;

public class PublisherDirectoryTests
{
    [Theory]
    [InlineData("AP", null, "Associated Press")]
    [InlineData("the associated press", null, "Associated Press")]
    [InlineData(null, "https://apnews.com/article/1", "Associated Press")]
    [InlineData(null, "https://www.bbc.co.uk/news", "BBC")]
    [InlineData(null, "https://edition.cnn.com/a", "CNN")]
    [InlineData("Vik Courier", "https://apnews.com/article/1", null)]
    [InlineData(null, "no address", null)]
    [InlineData(null, null, null)]
    public void A_publisher_is_known_by_name_alias_or_host(string? publisher, string? url, string? name) =>
        Assert.Equal(name, PublisherDirectory.BuiltIn.Find(publisher, url)?.Name);

    [Fact]
    public void What_a_user_knows_wins()
    {
        var directory = new PublisherDirectory([new PublisherProfile("BBC") { Owner = "Harn Media" }]);
        Assert.Equal("Harn Media", directory.Find("bbc", null)?.Owner);
    }

    [Fact]
    public void Media_of_a_state_speak_for_it_unless_they_have_a_voice_of_their_own()
    {
        Assert.Equal("North Korea", PublisherDirectory.BuiltIn.Find("KCNA", null)?.SpeaksFor);
        Assert.Null(PublisherDirectory.BuiltIn.Find("VOA", null)?.SpeaksFor);
        Assert.Null(PublisherDirectory.BuiltIn.Find("Reuters", null)?.SpeaksFor);
    }

    [Fact]
    public void The_roots_of_a_publisher_are_its_name_owner_and_government()
    {
        Assert.Equal([RootKey.Named("Sputnik"), RootKey.Named("Rossiya Segodnya"), RootKey.Government("Russia")], PublisherDirectory.BuiltIn.RootsOf("Sputnik", null));
        Assert.Equal([RootKey.Named("harnfield.example")], PublisherDirectory.BuiltIn.RootsOf(null, "https://www.harnfield.example/1"));
        Assert.Empty(PublisherDirectory.BuiltIn.RootsOf(null, null));
    }

    [Fact]
    public void Every_row_with_a_voice_is_of_a_state() => Assert.All(
        Lexicon.BuiltIn("publishers").Entries.Where(entry => entry["voice"].Length > 0),
        entry => Assert.Equal("own", entry["voice"]));
}
