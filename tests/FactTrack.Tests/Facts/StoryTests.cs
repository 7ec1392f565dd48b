namespace FactTrack.Tests.Facts;

public class StoryTests
{
    private const string Text = "A fire destroyed the Norvik cannery in Port Ellery on Monday, killing four workers. Mayor Helen Strand said that the plant had failed an inspection in March. Nobody lives near the plant.";

    [Fact]
    public async Task Members_come_in_order_with_what_they_changed_of_the_earliest()
    {
        FactTracker tracker = await NewsEventTests.TrackAsync(
            NewsEventTests.Extract("copy", "Ellery Post", 4, Text.Replace(" in March", "", StringComparison.Ordinal)), NewsEventTests.Extract("first", "Coast Wire", 3, Text));
        Story story = (await tracker.StoryAsync(await StoryOfAsync(tracker, "copy")))!;

        Assert.Equal(["first", "copy"], story.Members.Select(member => member.Article.ArticleId));
        Assert.Equal("first", story.Earliest.ArticleId);
        Assert.Null(story.Members[0].Difference);
        Assert.Contains("in March", Assert.Single(story.Members[1].Difference!.Texts).Earlier!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(await tracker.EventAsync(story.EventId));
    }

    [Fact]
    public async Task A_purged_member_has_no_difference()
    {
        FactTracker tracker = await NewsEventTests.TrackAsync(NewsEventTests.Extract("first", "Coast Wire", 3, Text), NewsEventTests.Extract("copy", "Ellery Post", 4, Text));
        string id = await StoryOfAsync(tracker, "copy");
        Assert.True((await tracker.StoryAsync(id))!.Members[1].Difference!.IsEmpty);
        await tracker.PurgeAsync("first");
        Story story = (await tracker.StoryAsync(id))!;
        Assert.Equal(2, story.Members.Count);
        Assert.All(story.Members, member => Assert.Null(member.Difference));
    }

    private static async Task<string> StoryOfAsync(FactTracker tracker, string article) => $"s{(await tracker.VersionsAsync(article))[^1].Story:x16}";
}
