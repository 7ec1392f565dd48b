namespace FactTrack.Tests.Facts;

/// <summary>Figures of facts as a tracker keeps and tells them.</summary>
public class FigureHistoryTests
{
    private const string First = "A fire destroyed the Norvik cannery in Port Ellery on Monday. The fire at the Norvik cannery killed 12 workers, Mayor Helen Strand said.";
    private const string Staff = "The Norvik cannery in Port Ellery employs 1,200 workers, Mayor Helen Strand said.";

    [Fact]
    public async Task Figures_are_those_known_at_the_moment()
    {
        FactTracker tracker = await NewsEventTests.TrackAsync(Extract("a", 3, First), Extract("b", 6, First.Replace("12", "14", StringComparison.Ordinal)));
        FactSummary found = await FindAsync(tracker, "killed");
        Assert.Equal(LifecycleStage.Revised, found.Lifecycle);
        Fact now = (await tracker.FactAsync(found.Id))!, then = (await tracker.FactAsync(found.Id, AsOf.Published(new DateTimeOffset(2025, 11, 4, 0, 0, 0, TimeSpan.Zero))))!;
        Assert.Equal(FigureInterval.Exactly(14), Assert.Single(now.Figures).Settled);
        Assert.Equal(FigureInterval.Exactly(12), Assert.Single(then.Figures).Settled);
        Assert.Equal(LifecycleStage.Current, then.Lifecycle.Stage);
        Assert.Contains(await tracker.TimelineAsync(found.Id), change => change.Kind == FactChangeKind.Figures && change.ArticleId == "b");
    }

    [Fact]
    public async Task A_fall_of_the_dead_is_a_correction()
    {
        FactTracker tracker = await NewsEventTests.TrackAsync(Extract("a", 3, First), Extract("b", 6, First.Replace("12", "9", StringComparison.Ordinal)));
        Assert.Equal(LifecycleStage.Corrected, (await FindAsync(tracker, "killed")).Lifecycle);
    }

    [Fact]
    public async Task A_level_may_fall()
    {
        FactTracker tracker = await NewsEventTests.TrackAsync(Extract("a", 3, Staff), Extract("b", 6, Staff.Replace("1,200", "900", StringComparison.Ordinal)));
        Assert.Equal(LifecycleStage.Revised, (await FindAsync(tracker, "employs")).Lifecycle);
    }

    private static async Task<FactSummary> FindAsync(FactTracker tracker, string text) =>
        (await tracker.QueryAsync(new FactQuery { Limit = 1000, Text = text })).Facts.First(fact => fact.Figures.Count > 0);

    private static ExtractionResult Extract(string id, int day, string text) => NewsEventTests.Extract(id, "Coast Wire", day, text);
}
