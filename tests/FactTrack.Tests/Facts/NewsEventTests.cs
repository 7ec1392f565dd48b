namespace FactTrack.Tests.Facts;

public class NewsEventTests
{
    private const string Lead = "A fire destroyed the Norvik cannery in Port Ellery on Monday.";

    [Fact]
    public async Task A_happening_has_its_stories_articles_facts_and_days()
    {
        FactTracker tracker = await TrackAsync(
            Extract("fire-1", "Coast Wire", 3, $"{Lead} Four workers were killed, Mayor Helen Strand said."),
            Extract("fire-copy", "Ellery Post", 4, $"{Lead} Four workers were killed, Mayor Helen Strand said."),
            Extract("fire-own", "Radio Nord", 5, "The Norvik cannery in Port Ellery burned down on Monday, and four people died."));
        NewsEvent happening = await EventOfAsync(tracker, "fire-own");

        Assert.Equal(["fire-1", "fire-copy", "fire-own"], happening.Articles.Select(article => article.ArticleId));
        Assert.Equal([2, 1], happening.Stories.Select(story => story.Members.Count));
        Assert.Equal("fire-1", happening.Stories[0].Earliest.ArticleId);
        Assert.Equal((new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 5)), (happening.FirstTold, happening.LastTold));
        Assert.Equal(FigureInterval.Exactly(4), happening.Figures.Killed.Settled);
        Assert.Equal("all 2 origins agree", happening.Figures.Killed.Reason);
        Assert.NotEmpty(happening.Facts);
        foreach (string id in happening.Facts) Assert.NotNull(await tracker.FactAsync(id));
    }

    [Fact]
    public async Task Figures_name_reports_of_facts()
    {
        FactTracker tracker = await TrackAsync(Extract("a", "Coast Wire", 3, $"{Lead} Four workers were killed."));
        NewsEvent happening = await EventOfAsync(tracker, "a");
        string report = Assert.Single(happening.Figures.Killed.Reports);
        var reports = new List<string>();
        foreach (string id in happening.Facts) reports.AddRange((await tracker.FactAsync(id))!.Reports.Select(known => known.Id));
        Assert.Contains(report, reports);
    }

    [Fact]
    public async Task Figures_are_those_of_the_moment()
    {
        FactTracker tracker = await TrackAsync(
            Extract("a", "Coast Wire", 3, $"{Lead} Four workers were killed."), Extract("a", "Coast Wire", 5, $"{Lead} Six workers were killed."));
        string id = (await EventOfAsync(tracker, "a")).Id;

        Assert.Equal(FigureInterval.Exactly(6), (await tracker.EventAsync(id))!.Figures.Killed.Settled);
        Assert.Equal(FigureInterval.Exactly(4), (await tracker.EventAsync(id, AsOf.Published(new DateTimeOffset(2025, 11, 4, 0, 0, 0, TimeSpan.Zero))))!.Figures.Killed.Settled);
        Assert.Null(await tracker.EventAsync(id, AsOf.Published(new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero))));
    }

    [Fact]
    public async Task A_rejected_fact_has_no_say()
    {
        FactTracker tracker = await TrackAsync(Extract("a", "Coast Wire", 3, $"{Lead} Four workers were killed."));
        NewsEvent happening = await EventOfAsync(tracker, "a");
        foreach (string id in happening.Facts) await tracker.ReviewAsync(new() { Kind = ReviewKind.Reject, FactId = id, Reviewer = "Ada" });
        Assert.Equal(EventFigures.None, (await tracker.EventAsync(happening.Id))!.Figures);
    }

    [Fact]
    public async Task The_id_of_any_version_leads_to_its_happening()
    {
        FactTracker tracker = await TrackAsync(Extract("late", "Radio Nord", 5, "The Norvik cannery in Port Ellery burned down on Monday, and four people died."));
        string before = (await EventOfAsync(tracker, "late")).Id;
        await tracker.AddAsync(Extract("early", "Coast Wire", 3, $"{Lead} Four workers were killed."));
        NewsEvent happening = (await tracker.EventAsync(before))!;
        Assert.Equal(2, happening.Articles.Count());
        Assert.NotEqual(before, happening.Id);
    }

    [Fact]
    public async Task Wrong_ids_are_told_apart_from_unknown_ones()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        Assert.Null(await tracker.EventAsync("e0000000000000001"));
        Assert.Null(await tracker.StoryAsync("s0000000000000001"));
        foreach (string id in (string[])["", "f0000000000000001", "e1", "x0000000000000001"]) await Assert.ThrowsAsync<ArgumentException>(() => tracker.EventAsync(id));
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.StoryAsync("e0000000000000001"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => tracker.EventAsync(null!));
    }

    [Fact]
    public async Task A_purged_article_keeps_its_counts_but_nobody_named()
    {
        FactTracker tracker = await TrackAsync(Extract("a", "Coast Wire", 3, $"{Lead} Four workers were killed."));
        await tracker.PurgeAsync("a");
        Assert.Equal(FigureInterval.Exactly(4), (await EventOfAsync(tracker, "a")).Figures.Killed.Settled);
    }

    internal static async Task<FactTracker> TrackAsync(params ExtractionResult[] results)
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach (ExtractionResult result in results) await tracker.AddAsync(result);
        return tracker;
    }

    internal static ExtractionResult Extract(string id, string publisher, int day, string text) => Newsroom.Extract(text, id, publisher, PublicationTime.On(2025, 11, day));

    private static async Task<NewsEvent> EventOfAsync(FactTracker tracker, string article) => (await tracker.EventAsync($"e{(await tracker.VersionsAsync(article))[^1].Event:x16}"))!;
}
