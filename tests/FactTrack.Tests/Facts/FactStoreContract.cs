namespace FactTrack.Tests;

/// <summary>What every <see cref="IFactStore"/> must do. A store's own test class derives from it.</summary>
public abstract class FactStoreContract : IAsyncLifetime
{
    /// <summary>A new, empty store.</summary>
    protected abstract Task<IFactStore> OpenAsync();

    protected IFactStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    [Fact]
    public async Task Records_come_back_in_order_and_equal()
    {
        FactRecord[] records =
        [
            StoreSamples.Record(5),
            new ReviewRecord
            {
                RecordedAt = StoreSamples.Noon,
                Review = new() { Kind = ReviewKind.Correct, FactId = "f", Other = "'; DELETE FROM facts; --", Correction = "Lone \uD800 and \0 sign", Reviewer = "Ida", Reason = "", At = StoreSamples.Noon, Apart = ["g", "h"] },
            },
            new PurgeRecord { RecordedAt = StoreSamples.Noon, ArticleId = "a-9", Reason = "law" },
            StoreSamples.Record(6) with { Result = null, Claims = [] },
        ];
        await ChangeAsync(async session =>
        {
            for (int i = 0; i < records.Length; i++) Assert.Equal(i + 1, await session.AppendAsync(records[i]));
        });

        await using IFactSession read = await Store.ReadAsync();
        Assert.Equal([.. records.Select((record, i) => record with { Sequence = i + 1 })], await ListAsync(read.RecordsAsync()));
        Assert.Equal([3L, 4L], (await ListAsync(read.RecordsAsync(2))).Select(record => record.Sequence));
        Assert.Equal(((ReviewRecord)records[1]).Review, Assert.Single(await read.ReviewsAsync()));
    }

    [Fact]
    public async Task Many_records_can_be_read_while_others_are_written()
    {
        await ChangeAsync(async session =>
        {
            for (int i = 1; i <= 50; i++) await session.AppendAsync(StoreSamples.Record(i, $"a-{i}", 0));
        });
        await ChangeAsync(async session =>
        {
            await foreach (FactRecord record in session.RecordsAsync())
            {
                if (record.Sequence > 50) break;
                await session.AppendAsync(new PurgeRecord { RecordedAt = record.RecordedAt, ArticleId = ((ArticleRecord)record).Article.ArticleId });
                await session.PutAsync([((ArticleRecord)record).Article]);
                if (record.Sequence % 20 == 0) await session.CommitAsync();
            }
        });
        await using IFactSession read = await Store.ReadAsync();
        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), (await ListAsync(read.RecordsAsync())).Select(record => record.Sequence));
    }

    [Fact]
    public async Task A_result_comes_back_until_it_is_purged()
    {
        ArticleRecord record = StoreSamples.Record(5), other = StoreSamples.Record(6, "a-2");
        await ChangeAsync(async session =>
        {
            await session.AppendAsync(record);
            await session.AppendAsync(other);
            await session.PutAsync([StoreSamples.Change("f", 0), StoreSamples.Change("g", 1)]);
        });
        await ChangeAsync(session => session.PurgeAsync("a-1", ["f"]));

        await using IFactSession read = await Store.ReadAsync();
        Assert.Null(await read.ResultAsync(5));
        Assert.Null(await read.ResultAsync(7));
        Assert.Equal(other.Result, await read.ResultAsync(6));
        Assert.Equal([record.Purged() with { Sequence = 1 }, other with { Sequence = 2 }], await ListAsync(read.RecordsAsync()));
        Assert.Equal([StoreSamples.Change("f", 0).WithoutWords(), StoreSamples.Change("g", 1)], await ListAsync(read.ChangesAsync(default)));
    }

    [Fact]
    public async Task Articles_are_found_by_key_id_story_and_happening()
    {
        TrackedArticle first = StoreSamples.Article(-5) with { Event = -70 }, second = StoreSamples.Article(6) with { Event = 60, ToldAt = PublicationTime.On(2025, 5, 2), Publisher = null, Title = null, Url = null, IsPurged = true, Sketch = default };
        TrackedArticle third = StoreSamples.Article(long.MaxValue, "b", story: -5) with { Event = 60 };
        await ChangeAsync(session => session.PutAsync([first with { Event = 50 }, second, third]));
        await ChangeAsync(session => session.PutAsync([first with { Story = -5 }]));

        await using IFactSession read = await Store.ReadAsync();
        AssertSame([first with { Story = -5 }, third], await read.ArticlesAsync([-5, long.MaxValue, -5, 99]));
        AssertSame([first with { Story = -5 }, second], await read.VersionsAsync("a-1"));
        AssertSame([first with { Story = -5 }, third], await read.StoriesAsync([-5, 12]));
        AssertSame([second, third], await read.EventsAsync([60, 99]));
        AssertSame([first with { Story = -5 }], await read.EventsAsync([-70]));
        Assert.Empty(await read.EventsAsync([0, 50]));
        Assert.Empty(await read.VersionsAsync("A-1"));
        Assert.Empty(await read.StoriesAsync([0]));
        Assert.Empty(await read.ArticlesAsync([]));
    }

    [Fact]
    public async Task Claims_are_found_by_article_place_key_and_fact()
    {
        TrackedClaim[] claims = [StoreSamples.Claim(5, 0), StoreSamples.Claim(5, 1, key: 77, fact: 40), StoreSamples.Claim(-6, 0, key: 77, fact: 40), StoreSamples.Claim(7, 3) with { Report = default, Match = default }];
        await ChangeAsync(session => session.PutAsync(claims));
        TrackedClaim moved = claims[1] with { Fact = 41 };
        await ChangeAsync(session => session.PutAsync([moved]));

        await using IFactSession read = await Store.ReadAsync();
        AssertSame([claims[0], moved, claims[3]], await read.ClaimsAsync([5, 7, 5, 99]));
        AssertSame([moved, claims[2]], await read.ClaimsAsync([new ClaimAddress(5, 1), new ClaimAddress(-6, 0), new ClaimAddress(5, 9), new ClaimAddress(99, 0)]));
        AssertSame([moved, claims[2]], await read.ClaimsOfKeysAsync([77, 1]));
        AssertSame([claims[2]], await read.MembersAsync([40, 3]));
        AssertSame([moved], await read.MembersAsync([41]));
        Assert.Empty(await read.MembersAsync([0]));
    }

    [Fact]
    public async Task Index_entries_are_found_by_space_key_and_day()
    {
        ClaimAddress article = new(5, -1), claim = new(5, 0), undated = new(6, 2);
        await ChangeAsync(async session =>
        {
            await session.IndexAsync(IndexSpace.Facts, 100, [new(1, claim), new(2, claim), new(-3, article)]);
            await session.IndexAsync(IndexSpace.Facts, null, [new(1, undated)]);
            await session.IndexAsync(IndexSpace.Stories, 100, [new(1, article)]);
        });

        await using IFactSession read = await Store.ReadAsync();
        AssertSame([new(1, claim), new(2, claim), new(1, undated)], await read.FindAsync(IndexSpace.Facts, [1, 2, 9], DayWindow.All));
        AssertSame([new(-3, article)], await read.FindAsync(IndexSpace.Facts, [-3], DayWindow.Around(100, 0)));
        AssertSame([new(1, undated)], await read.FindAsync(IndexSpace.Facts, [1], DayWindow.Around(103, 2)));
        AssertSame([new(1, claim), new(1, undated)], await read.FindAsync(IndexSpace.Facts, [1], new DayWindow(null, 100)));
        AssertSame([new(1, undated)], await read.FindAsync(IndexSpace.Facts, [1], new DayWindow(101, null)));
        AssertSame([new(1, article)], await read.FindAsync(IndexSpace.Stories, [1], DayWindow.All));
        Assert.Empty(await read.FindAsync(IndexSpace.Events, [1], DayWindow.All));
    }

    [Fact]
    public async Task Facts_are_replaced_and_removed()
    {
        FactSummary bare = new() { Id = "bare", Told = "", EventId = "" };
        await ChangeAsync(session => session.PutAsync([StoreSamples.Fact("f"), StoreSamples.Fact("g"), bare]));
        FactSummary changed = StoreSamples.Fact("f", "Somebody else said \"no\"; DROP TABLE facts; <b>") with { Entities = ["A \"B\" \\ C\n", ""], EventType = null, Context = null, LastTold = null };
        await ChangeAsync(async session =>
        {
            await session.PutAsync([changed]);
            await session.RemoveAsync(["g", "unknown"]);
        });

        await using IFactSession read = await Store.ReadAsync();
        AssertSame([changed, bare], await read.FactsAsync(["f", "g", "bare", "f"]));
        AssertSame([changed, bare], (await read.QueryAsync(new())).Facts);
    }

    [Fact]
    public async Task Queries_hold_all_their_conditions()
    {
        FactSummary one = StoreSamples.Fact("1"), two = StoreSamples.Fact("2", "The mayor of Port Vell denied it.") with
        {
            EventId = "e-2", Support = SupportLevel.None, Contest = ContestStatus.Denied, Lifecycle = LifecycleStage.Retracted, Review = ReviewStatus.Rejected, Origins = 4, IsAllegation = true,
            EventType = new(EventClass.Accuse), Context = null, FirstTold = null, LastTold = null, Entities = ["Ida Brekke"], Sources = [], Figures = [],
        };
        await ChangeAsync(session => session.PutAsync([one, two]));
        await using IFactSession read = await Store.ReadAsync();
        foreach ((FactQuery query, string expected) in new (FactQuery, string)[]
        {
            (new(), "1 2"), (new() { Entity = "vel" }, "1"), (new() { Entity = "IDA B" }, "2"), (new() { Entity = "landport" }, ""), (new() { Source = "MINISTRY" }, "1"),
            (new() { Entity = "' OR 1=1 --" }, ""), (new() { Entity = "%" }, ""),
            (new() { Text = "port NORLAND" }, "1"), (new() { Text = "port vell" }, "1 2"), (new() { Text = "engineer" }, ""), (new() { Text = "denied\" OR told:\"norland" }, ""),
            (new() { Text = "denied, — it." }, "2"), (new() { Text = "NOT denied" }, ""), (new() { Text = " " }, "1 2"), (new() { Text = "port*" }, "1 2"),
            (new() { EventClass = EventClass.Aid }, "1"), (new() { Context = ClaimContext.Diplomacy }, "1"), (new() { EventId = "e-2" }, "2"),
            (new() { Support = SupportLevel.None }, "2"), (new() { Contest = ContestStatus.None }, "1"), (new() { Lifecycle = LifecycleStage.Current }, "1"),
            (new() { Review = ReviewStatus.Rejected }, "2"), (new() { IsAllegation = true }, "2"), (new() { IsAllegation = false }, "1"),
            (new() { HasFigures = true }, "1"), (new() { HasFigures = false }, "2"), (new() { MinimumOrigins = 2 }, "2"),
            (new() { From = new(2025, 5, 3) }, "1"), (new() { From = new(2025, 5, 4) }, ""), (new() { To = new(2025, 5, 1) }, "1"), (new() { To = new(2025, 4, 30) }, ""),
            (new() { Entity = "Norland", EventId = "e-2" }, ""),
        })
            Assert.Equal((query, expected), (query, string.Join(' ', (await read.QueryAsync(query)).Facts.Select(fact => fact.Id).Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData(FactOrder.Latest, "3 1 4 2 5")]
    [InlineData(FactOrder.Earliest, "2 1 3 4 5")]
    [InlineData(FactOrder.Reports, "4 1 2 3 5")]
    [InlineData(FactOrder.Origins, "5 1 2 3 4")]
    public async Task Pages_follow_one_another_in_order(FactOrder order, string expected)
    {
        await ChangeAsync(session => session.PutAsync(
        [
            StoreSamples.Fact("5") with { FirstTold = null, LastTold = null, Origins = 9 },
            StoreSamples.Fact("4") with { Reports = 8 },
            StoreSamples.Fact("3") with { LastTold = new(2025, 5, 9) },
            StoreSamples.Fact("2") with { FirstTold = new(2025, 4, 1), LastTold = new(2025, 4, 1) },
            StoreSamples.Fact("1"),
        ]));
        await using IFactSession read = await Store.ReadAsync();
        foreach (int limit in new[] { 1, 2, 3, 5, 50 })
        {
            var ids = new List<string>();
            string? after = null;
            do
            {
                FactPage page = await read.QueryAsync(new() { Order = order, Limit = limit, After = after });
                Assert.InRange(page.Facts.Count, 1, limit);
                ids.AddRange(page.Facts.Select(fact => fact.Id));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(expected, string.Join(' ', ids));
        }
    }

    [Fact]
    public async Task Changes_come_back_from_a_moment_on()
    {
        FactChange[] changes = [.. Enumerable.Range(0, 600).Select(i => StoreSamples.Change($"f{i}", i))];
        await ChangeAsync(session => session.PutAsync(changes));
        await ChangeAsync(session => session.PutAsync([StoreSamples.Change("last", 600, article: null) with { Before = null, After = null }]));

        await using IFactSession read = await Store.ReadAsync();
        Assert.Equal(changes.Skip(10).Append(StoreSamples.Change("last", 600, article: null) with { Before = null, After = null }), await ListAsync(read.ChangesAsync(StoreSamples.Noon.AddMinutes(10))));
        Assert.Empty(await ListAsync(read.ChangesAsync(StoreSamples.Noon.AddDays(1))));
    }

    [Fact]
    public async Task Clearing_keeps_the_log_and_the_history()
    {
        await ChangeAsync(FillAsync);
        await ChangeAsync(session => session.ClearAsync());

        await using (IFactSession read = await Store.ReadAsync())
        {
            Assert.Empty(await read.ArticlesAsync([5]));
            Assert.Empty(await read.VersionsAsync("a-1"));
            Assert.Empty(await read.ClaimsAsync([5]));
            Assert.Empty(await read.FindAsync(IndexSpace.Facts, [1], DayWindow.All));
            Assert.Empty((await read.QueryAsync(new() { Text = "norland" })).Facts);
            Assert.Single(await ListAsync(read.RecordsAsync()));
            Assert.Single(await ListAsync(read.ChangesAsync(default)));
            Assert.NotNull(await read.ResultAsync(5));
        }

        await ChangeAsync(FillAsync);
        await using IFactSession again = await Store.ReadAsync();
        Assert.Single((await again.QueryAsync(new() { Text = "norland" })).Facts);
        Assert.Single(await again.FindAsync(IndexSpace.Facts, [1], DayWindow.All));
    }

    [Fact]
    public async Task What_is_not_committed_is_undone()
    {
        await using (IFactSession session = await Store.WriteAsync())
        {
            await session.AppendAsync(StoreSamples.Record(4));
            await session.CommitAsync();
            await FillAsync(session);
            Assert.Single(await session.ClaimsAsync([5]));
        }

        await using IFactSession read = await Store.ReadAsync();
        Assert.Single(await ListAsync(read.RecordsAsync()));
        Assert.Empty(await read.ClaimsAsync([5]));
        Assert.Empty((await read.QueryAsync(new())).Facts);
    }

    [Fact]
    public async Task A_reader_keeps_its_view()
    {
        await using IFactSession before = await Store.ReadAsync();
        await ChangeAsync(FillAsync);
        await using IFactSession after = await Store.ReadAsync();

        Assert.Empty((await before.QueryAsync(new())).Facts);
        Assert.Empty(await ListAsync(before.RecordsAsync()));
        Assert.Single((await after.QueryAsync(new())).Facts);
        Assert.Single(await ListAsync(after.RecordsAsync()));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using IFactSession session = await Store.ReadAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await session.AppendAsync(StoreSamples.Record(5)));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await session.PutAsync([StoreSamples.Fact("f")]));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await session.CommitAsync());
    }

    [Fact]
    public async Task One_session_writes_at_a_time()
    {
        IFactSession first = await Store.WriteAsync();
        Task<IFactSession> second = Store.WriteAsync().AsTask();
        using var stop = new CancellationTokenSource();
        Task<IFactSession> third = Store.WriteAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await first.DisposeAsync();
        await using IFactSession got = await second;
        await got.AppendAsync(StoreSamples.Record(5));
        await got.CommitAsync();
    }

    [Fact]
    public async Task A_cancelled_commit_commits_nothing()
    {
        await using (IFactSession session = await Store.WriteAsync())
        {
            await FillAsync(session);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.CommitAsync(new CancellationToken(true)));
        }

        await using IFactSession read = await Store.ReadAsync();
        Assert.Empty(await ListAsync(read.RecordsAsync()));
    }

    [Fact]
    public async Task Sixty_four_readers_read_beside_a_writer()
    {
        using var stop = new CancellationTokenSource();
        Task<long>[] readers = [.. Enumerable.Range(0, 64).Select(_ => Task.Run(() => WatchAsync(stop.Token)))];
        for (int i = 1; i <= 60; i++)
        {
            await ChangeAsync(async session =>
            {
                await session.AppendAsync(StoreSamples.Record(i, $"a-{i}", 1));
                await session.PutAsync([StoreSamples.Article(i, $"a-{i}", story: 1)]);
                await session.PutAsync([StoreSamples.Fact($"f{i}")]);
            });
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), seen => Assert.InRange(seen, 0, 60));
        await using IFactSession read = await Store.ReadAsync();
        Assert.Equal(60, (await read.StoriesAsync([1])).Count);
    }

    /// <summary>Each view is whole: as many articles as facts and records, and never fewer than before.</summary>
    private async Task<long> WatchAsync(CancellationToken stop)
    {
        long seen = 0;
        do
        {
            await using IFactSession session = await Store.ReadAsync(CancellationToken.None);
            int articles = (await session.StoriesAsync([1], CancellationToken.None)).Count;
            Assert.Equal(articles, (await session.QueryAsync(new() { Limit = 1000 }, CancellationToken.None)).Facts.Count);
            Assert.Equal(articles > 0, await session.ResultAsync(articles, CancellationToken.None) is not null);
            Assert.True(articles >= seen);
            seen = articles;
            await Task.Yield();
        }
        while (!stop.IsCancellationRequested);
        return seen;
    }

    protected async Task ChangeAsync(Func<IFactSession, ValueTask> change)
    {
        await using IFactSession session = await Store.WriteAsync();
        await change(session);
        await session.CommitAsync();
    }

    protected static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (T item in items) list.Add(item);
        return list;
    }

    /// <summary>One of everything, of the article with the key 5.</summary>
    protected static async ValueTask FillAsync(IFactSession session)
    {
        if ((await session.ResultAsync(5)) is null)
        {
            await session.AppendAsync(StoreSamples.Record(5));
            await session.PutAsync([StoreSamples.Change("f", 0)]);
        }

        await session.PutAsync([StoreSamples.Article(5)]);
        await session.PutAsync([StoreSamples.Claim(5, 0)]);
        await session.IndexAsync(IndexSpace.Facts, 100, [new(1, new ClaimAddress(5, 0))]);
        await session.PutAsync([StoreSamples.Fact("f")]);
    }

    private static void AssertSame<T>(IEnumerable<T> expected, IEnumerable<T> found)
        where T : notnull => Assert.Equal(expected.OrderBy(item => item.ToString(), StringComparer.Ordinal), found.OrderBy(item => item.ToString(), StringComparer.Ordinal));
}
