namespace FactTrack.Tests.Facts;

public class FactTrackerTests
{
    private static async IAsyncEnumerable<ExtractionResult> Stream(IEnumerable<ExtractionResult> results)
    {
        foreach (ExtractionResult result in results)
        {
            await Task.Yield();
            yield return result;
        }
    }

    private static async Task<InMemoryFactStore> TrackAsync(IEnumerable<ExtractionResult> results)
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        foreach (ExtractionResult result in results) await tracker.AddAsync(result);
        return store;
    }

    [Fact]
    public async Task The_state_does_not_depend_on_the_order_of_arrival()
    {
        IReadOnlyList<string> expected = await Newsroom.StateAsync(await TrackAsync(Newsroom.Results));
        Assert.NotEmpty(expected);
        var random = new Random(8);
        for (int run = 0; run < 12; run++)
        {
            ExtractionResult[] shuffled = [.. Newsroom.Results];
            random.Shuffle(shuffled);
            Assert.Equal(expected, await Newsroom.StateAsync(await TrackAsync(shuffled)));
        }
    }

    [Fact]
    public async Task Batches_give_the_same_state_as_single_articles_and_a_report_each_in_order()
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store, new() { BatchSize = 5 });
        var reports = new List<TrackingReport>();
        await foreach (TrackingReport report in tracker.AddManyAsync(Stream(Newsroom.Results.Reverse()))) reports.Add(report);
        Assert.Equal(Newsroom.Results.Reverse().Select(result => result.ArticleId), reports.Select(report => report.ArticleId));
        Assert.Equal(await Newsroom.StateAsync(await TrackAsync(Newsroom.Results)), await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task Adding_again_changes_nothing()
    {
        InMemoryFactStore store = await TrackAsync(Newsroom.Results);
        IReadOnlyList<string> before = await Newsroom.StateAsync(store);
        var tracker = new FactTracker(store);
        foreach (ExtractionResult result in Newsroom.Results)
        {
            TrackingReport report = await tracker.AddAsync(result);
            Assert.Equal(TrackingOutcome.Unchanged, report.Outcome);
            Assert.Empty(report.Changes);
            Assert.True(await tracker.HasAsync(result.Article));
        }

        Assert.Equal(before, await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task A_rebuild_gives_the_same_state()
    {
        InMemoryFactStore store = await TrackAsync(Newsroom.Results.Reverse());
        IReadOnlyList<string> before = await Newsroom.StateAsync(store);
        await new FactTracker(store).RebuildAsync();
        Assert.Equal(before, await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task Extracting_again_gives_the_same_state()
    {
        InMemoryFactStore store = await TrackAsync(Newsroom.Results);
        IReadOnlyList<string> before = await Newsroom.StateAsync(store);
        int done = await new FactTracker(store).ReindexAsync(article => ClaimExtractor.Default.Extract(article));
        Assert.Equal(Newsroom.Results.Count, done);
        Assert.Equal(before, await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task Another_text_of_the_same_id_is_a_new_version()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        TrackingReport first = await tracker.AddAsync(Newsroom.Extract("The mayor resigned on Monday.", "a", on: PublicationTime.On(2025, 5, 5)));
        TrackingReport second = await tracker.AddAsync(Newsroom.Extract("The mayor resigned on Tuesday.", "a", on: PublicationTime.On(2025, 5, 6)));
        Assert.Equal(TrackingOutcome.Added, first.Outcome);
        Assert.Equal(TrackingOutcome.NewVersion, second.Outcome);
        Assert.Equal(first.StoryId, second.StoryId);
        Assert.Equal([first.Version, second.Version], (await tracker.VersionsAsync("a")).Select(version => version.Version));
        Assert.Equal("The mayor resigned on Tuesday.", (await tracker.ResultAsync("a"))!.Article.Text);
        Assert.Equal("The mayor resigned on Monday.", (await tracker.ResultAsync("a", first.Version))!.Article.Text);
    }

    [Fact]
    public async Task A_claim_that_a_new_version_drops_is_superseded_as_of_then_only()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        await tracker.AddAsync(Newsroom.Extract("Norvik sacked its director. The plant burned down.", "a", on: PublicationTime.On(2025, 5, 5)));
        await tracker.AddAsync(Newsroom.Extract("The plant burned down.", "a", on: PublicationTime.On(2025, 5, 8)));
        FactSummary sacked = (await tracker.QueryAsync(new() { Text = "sacked" })).Facts.Single();
        Fact now = (await tracker.FactAsync(sacked.Id))!;
        Assert.Equal(0, now.Summary.Reports);
        Assert.True(now.Reports.Single().Marks.HasFlag(ReportMarks.Superseded));
        Fact then = (await tracker.FactAsync(sacked.Id, AsOf.Published(new DateTimeOffset(2025, 5, 6, 0, 0, 0, TimeSpan.Zero))))!;
        Assert.Equal(1, then.Summary.Reports);
        Assert.Null(await tracker.FactAsync(sacked.Id, AsOf.Published(new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.Zero))));
    }

    [Fact]
    public async Task Queries_of_a_past_moment_list_what_was_published_by_then()
    {
        var tracker = new FactTracker(await TrackAsync(Newsroom.Results));
        FactPage then = await tracker.QueryAsync(new() { AsOf = AsOf.Published(new DateTimeOffset(2025, 11, 4, 12, 0, 0, TimeSpan.Zero)), Limit = 1000 });
        FactPage now = await tracker.QueryAsync(new() { Limit = 1000 });
        Assert.NotEmpty(then.Facts);
        Assert.All(then.Facts, fact => Assert.True(fact.LastTold <= new DateOnly(2025, 11, 4), fact.Told));
        Assert.True(then.Facts.Count < now.Facts.Count);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var tracker = new FactTracker(await TrackAsync(Newsroom.Results));
        foreach (FactOrder order in Enum.GetValues<FactOrder>())
        {
            FactPage all = await tracker.QueryAsync(new() { Order = order, Limit = 1000 });
            var paged = new List<FactSummary>();
            var query = new FactQuery { Order = order, Limit = 3 };
            do
            {
                FactPage page = await tracker.QueryAsync(query);
                paged.AddRange(page.Facts);
                query = query with { After = page.Next };
            }
            while (query.After is not null);
            Assert.Equal(all.Facts, paged);
        }
    }

    [Fact]
    public async Task Merged_facts_are_one_and_parted_again_are_two_in_any_order_and_after_a_rebuild()
    {
        ExtractionResult one = Newsroom.Extract("Helen Strand praised the rescuers.", "a", on: PublicationTime.On(2025, 5, 5));
        ExtractionResult other = Newsroom.Extract("The mayor lauded the crews.", "b", on: PublicationTime.On(2025, 5, 6));
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        await tracker.AddAsync(other);
        await tracker.AddAsync(one);
        FactSummary[] facts = [.. (await tracker.QueryAsync(new() { Order = FactOrder.Earliest })).Facts];
        Assert.Equal(2, facts.Length);

        await tracker.ReviewAsync(new() { Kind = ReviewKind.Merge, FactId = facts[1].Id, Other = facts[0].Id, Reviewer = "ed" });
        FactSummary merged = (await tracker.QueryAsync(new())).Facts.Single();
        Assert.Equal(facts[0].Id, merged.Id);
        Fact whole = (await tracker.FactAsync(facts[1].Id))!;
        Assert.Equal(merged.Id, whole.Id);
        Assert.Equal(2, whole.Reports.Count);
        await tracker.RebuildAsync();
        Assert.Equal(merged, (await tracker.QueryAsync(new())).Facts.Single());

        await tracker.ReviewAsync(new() { Kind = ReviewKind.Split, FactId = merged.Id, Other = whole.Reports[1].Id, Reviewer = "ed", Reason = "not the same crews" });
        Assert.Equal(2, (await tracker.QueryAsync(new())).Facts.Count);
        IReadOnlyList<string> state = await Newsroom.StateAsync(store);
        await tracker.RebuildAsync();
        Assert.Equal(state, await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task A_review_is_kept_over_rebuilding_and_re_extraction()
    {
        InMemoryFactStore store = await TrackAsync(Newsroom.Results);
        var tracker = new FactTracker(store);
        FactSummary fact = (await tracker.QueryAsync(new() { Text = "ferry" })).Facts[0];
        await tracker.ReviewAsync(new() { Kind = ReviewKind.Accept, FactId = fact.Id, Reviewer = "ed", Reason = "called the harbour" });
        await tracker.RebuildAsync();
        await tracker.ReindexAsync(article => ClaimExtractor.Default.Extract(article));
        Fact kept = (await tracker.FactAsync(fact.Id))!;
        Review review = Assert.Single(kept.Reviews);
        Assert.Equal(("ed", "called the harbour"), (review.Reviewer, review.Reason));
        Assert.Equal(ReviewStatus.Accepted, kept.Summary.Review);
    }

    [Theory]
    [InlineData(ReviewKind.Merge, null)]
    [InlineData(ReviewKind.Split, "nowhere@0#0")]
    [InlineData(ReviewKind.Correct, null)]
    public async Task A_review_that_lacks_something_is_refused(ReviewKind kind, string? other)
    {
        var tracker = new FactTracker(await TrackAsync(Newsroom.Results.Take(2)));
        string id = (await tracker.QueryAsync(new())).Facts[0].Id;
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.ReviewAsync(new() { Kind = kind, FactId = id, Other = other, Reviewer = "ed" }));
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.ReviewAsync(new() { Kind = ReviewKind.Accept, FactId = "f0000000000000000", Reviewer = "ed" }));
        await Assert.ThrowsAsync<ArgumentException>(() => tracker.ReviewAsync(new() { Kind = ReviewKind.Accept, FactId = "nonsense", Reviewer = "ed" }));
    }

    [Fact]
    public async Task A_purge_takes_the_words_and_leaves_the_counts()
    {
        InMemoryFactStore store = await TrackAsync(Newsroom.Results);
        var tracker = new FactTracker(store);
        FactSummary[] before = [.. (await tracker.QueryAsync(new() { Limit = 1000, Order = FactOrder.Earliest })).Facts];
        Assert.True(await tracker.PurgeAsync("fire-1", "the licence ended"));
        Assert.False(await tracker.PurgeAsync("unknown"));
        FactSummary[] after = [.. (await tracker.QueryAsync(new() { Limit = 1000, Order = FactOrder.Earliest })).Facts];
        Assert.Equal(before.Select(Counts), after.Select(Counts));
        Assert.Null(await tracker.ResultAsync("fire-1"));
        IReadOnlyList<string> state = await Newsroom.StateAsync(store);
        await tracker.RebuildAsync();
        Assert.Equal(state, await Newsroom.StateAsync(store));

        static (string, int, int, SupportLevel, ContestStatus) Counts(FactSummary fact) => (fact.Id, fact.Reports, fact.Origins, fact.Support, fact.Contest);
    }

    [Fact]
    public async Task Changes_are_told_as_they_are_committed_and_can_be_asked_for_later()
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        IAsyncEnumerable<FactChange> live = tracker.Changes(stop.Token);
        TrackingReport report = await tracker.AddAsync(Newsroom.Results[0]);
        Assert.NotEmpty(report.Changes);
        var heard = new List<FactChange>();
        await foreach (FactChange change in live)
        {
            heard.Add(change);
            if (heard.Count == report.Changes.Count) break;
        }

        Assert.Equal(report.Changes, heard);
        var kept = new List<FactChange>();
        await foreach (FactChange change in tracker.ChangesSinceAsync(DateTimeOffset.MinValue)) kept.Add(change);
        Assert.Equal(report.Changes, kept);
        Assert.All(kept, change => Assert.Equal(FactChangeKind.Founded, change.Kind));
    }

    [Fact]
    public async Task An_article_without_id_and_date_counts_by_its_content()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        ExtractionResult result = Newsroom.Extract("The ferry ran aground.");
        TrackingReport report = await tracker.AddAsync(result);
        Assert.Equal(result.ArticleId, report.ArticleId);
        Assert.Equal(TrackingOutcome.Unchanged, (await tracker.AddAsync(Newsroom.Extract("The ferry ran aground."))).Outcome);
        Assert.Null((await tracker.QueryAsync(new())).Facts.Single().FirstTold);
    }

    [Fact]
    public async Task What_is_cancelled_is_not_added()
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tracker.AddAsync(Newsroom.Results[0], cancelled.Token));
        Assert.Empty((await tracker.QueryAsync(new())).Facts);
        Assert.Equal(TrackingOutcome.Added, (await tracker.AddAsync(Newsroom.Results[0])).Outcome);
    }
}
