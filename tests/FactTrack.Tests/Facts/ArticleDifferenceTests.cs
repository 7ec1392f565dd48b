namespace FactTrack.Tests.Facts;

public class ArticleDifferenceTests
{
    private const string First = "Up to 40 people died in the flood in Vellby. The mayor resigned.";
    private const string Second = "40 people died in the flood in Vellby. Schools were closed.";

    [Fact]
    public void Claims_texts_and_drifts_stand_side_by_side()
    {
        (ExtractionResult earlier, ExtractionResult later) = (Newsroom.Extract(First), Newsroom.Extract(Second));
        var difference = ArticleDifference.Between(earlier, later);
        Assert.Equal(StoryDifference.Between(earlier, later), difference.Differences);
        Assert.Equal(Drift.Between(earlier, later), difference.Drifts);
        Assert.Equal((earlier, later, false), (difference.Earlier, difference.Later, difference.IsEmpty));
        Assert.Contains("BoundLost", $"{difference}", StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_texts_do_not_differ()
    {
        var difference = ArticleDifference.Between(Newsroom.Extract(First), Newsroom.Extract(First));
        Assert.True(difference.IsEmpty);
        Assert.Empty(difference.Drifts);
    }

    [Fact]
    public async Task Articles_and_versions_of_a_store_are_compared()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        for (int i = 0; i < 2; i++) await tracker.AddAsync(Newsroom.Extract(i == 0 ? First : Second, "a", on: PublicationTime.On(2031, 5, 1 + i)));
        await tracker.AddAsync(Newsroom.Extract("A whale was seen.", "b"));
        string version = (await tracker.VersionsAsync("a"))[0].Version;

        ArticleDifference last = await tracker.DiffAsync("a");
        Assert.Equal((First, Second), (last.Earlier.Article.Text, last.Later.Article.Text));
        Assert.Equal(Second, (await tracker.DiffAsync("a", "b")).Earlier.Article.Text);
        Assert.Equal(First, (await tracker.DiffAsync($"a@{version[..6]}", "a")).Earlier.Article.Text);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_said()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        await tracker.AddAsync(Newsroom.Extract(First, "a"));
        await tracker.AddAsync(Newsroom.Extract(Second, "b"));
        await tracker.PurgeAsync("b");
        Assert.StartsWith("There is no article c", (await Assert.ThrowsAsync<ArgumentException>(() => tracker.DiffAsync("a", "c"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no article c", (await Assert.ThrowsAsync<ArgumentException>(() => tracker.DiffAsync("c"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no article a@zz", (await Assert.ThrowsAsync<ArgumentException>(() => tracker.DiffAsync("a@zz", "a"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is one version only", (await Assert.ThrowsAsync<ArgumentException>(() => tracker.DiffAsync("a"))).Message, StringComparison.Ordinal);
        Assert.Contains("was purged", (await Assert.ThrowsAsync<ArgumentException>(() => tracker.DiffAsync("a", "b"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleDifference.Between(null!, Newsroom.Results[0]));
        Assert.Throws<ArgumentNullException>(() => ArticleDifference.Between(Newsroom.Results[0], null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new FactTracker(new InMemoryFactStore()).DiffAsync(null!));
    }
}
