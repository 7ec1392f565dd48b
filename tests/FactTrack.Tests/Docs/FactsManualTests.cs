namespace FactTrack.Tests;

/// <summary>What docs/facts.md shows compiles and does what it says.</summary>
public class FactsManualTests
{
    private static readonly Manual s_manual = new("docs/facts.md");
    private static readonly string[] s_texts = s_manual.Blocks("text");

    [Fact]
    public async Task Articles_are_tracked_as_the_manual_says()
    {
        Article[] articles =
        [
            new("A fire destroyed the Norrvik sawmill on Monday, the police said.") { Id = "post", Publisher = "Norrvik Post", PublishedAt = PublicationTime.On(2026, 3, 2) },
            new("A fire destroyed the Norrvik sawmill on Monday, the police said.") { Id = "echo", Publisher = "Evening Echo", PublishedAt = PublicationTime.On(2026, 3, 3) },
            new("Anna Holm denied that a fire destroyed the Norrvik sawmill on Monday.") { Id = "coast", Publisher = "Coast Daily", PublishedAt = PublicationTime.On(2026, 3, 4) },
            new("A fire destroyed the Norrvik sawmill on Monday, the owner said.") { Id = "letter", Publisher = "Fjord Letter" },
        ];
        var tracker = new FactTracker(new InMemoryFactStore());
        foreach (Article article in articles) await tracker.AddAsync(ClaimExtractor.Default.Extract(article));

        FactPage page = await tracker.QueryAsync(new FactQuery { Text = "fire destroyed", Contest = ContestStatus.Denied });
        Fact fact = (await tracker.FactAsync(page.Facts[0].Id))!;
        string[] known =
        [
            $"{fact.Summary.Told}",
            $"{fact.Support} by {string.Join(", ", fact.Origins)}; {fact.Contest}; {fact.Lifecycle}",
            .. fact.Reports.Select(report => $"{report.ToldAt?.ToString() ?? "undated",-10}  {report.Publisher,-12}  {report.Marks}"),
        ];
        Assert.Equal(s_texts[0], string.Join('\n', known));

        FactQuery query = new() { AsOf = AsOf.Published(new DateTimeOffset(2026, 3, 3, 23, 59, 59, TimeSpan.Zero)), Text = "fire destroyed" };
        string[] then = [.. (await tracker.QueryAsync(query)).Facts.Select(f => $"{f.Told} {f.Support}, {f.Contest}")];
        Assert.Equal(s_texts[2], string.Join('\n', then));

        string[] timeline = [.. (await tracker.TimelineAsync(fact.Id)).Select(c => $"{(c.ArticleId ?? ""),-6}  {c.Kind}: {c.Before} -> {c.After}")];
        Assert.Equal(s_texts[1], string.Join('\n', timeline));

        ExtractionResult draft = ClaimExtractor.Default.Extract(new Article("A fire destroyed the Norrvik sawmill on Monday.") { PublishedAt = PublicationTime.On(2026, 3, 5) });
        DraftCheck check = await tracker.CheckAsync(draft);
        string[] notes = [.. check.Notes.Select(note => $"{note.Severity,-7}  {note}")];
        Assert.Equal(s_texts[3], string.Join('\n', notes));

        foreach (FactMatch match in await tracker.WhyAsync(fact.Id)) Console.WriteLine($"{match.Report} fits {match.Other}: {match.Decision}");

        Review review = new() { Kind = ReviewKind.Correct, FactId = fact.Id, Correction = "A fire damaged the sawmill.", Reviewer = "Ada", Reason = "seen" };
        IReadOnlyList<FactChange> changes = await tracker.ReviewAsync(review);
        FactSummary corrected = (await tracker.QueryAsync(new FactQuery { Review = ReviewStatus.Corrected })).Facts[0];
        Assert.Equal((FactChangeKind.Review, fact.Id), (changes[0].Kind, corrected.Id));

        bool wasThere = await tracker.PurgeAsync("echo", "licence ended");
        Fact purged = (await tracker.FactAsync(fact.Id))!;
        Assert.True(wasThere);
        Assert.Equal((fact.Reports.Count, fact.Origins.Count), (purged.Reports.Count, purged.Origins.Count));
        Assert.Null(purged.Reports.Single(report => report.ArticleId == "echo").Claim);
    }

    [Fact]
    public void Articles_are_compared_as_the_manual_says()
    {
        var difference = ArticleDifference.Between(
            ClaimExtractor.Default.Extract("Up to 40 people died in the flood in Vellby. The mayor resigned."),
            ClaimExtractor.Default.Extract("40 people died in the flood in Vellby."));
        Assert.Equal(s_texts[4], $"{difference}");
    }

    [Fact]
    public async Task Happenings_settle_on_figures_as_the_manual_says()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        Article[] storm =
        [
            new("A storm sank the ferry Alma off Port Ellery on Monday. Three sailors were killed and five were injured.") { Id = "wire", PublishedAt = PublicationTime.On(2026, 5, 5) },
            new("The ferry Alma sank off Port Ellery in a storm on Monday. Eight people were hit, three of them fatally.") { Id = "post", PublishedAt = PublicationTime.On(2026, 5, 6) },
        ];
        foreach (Article article in storm) await tracker.AddAsync(ClaimExtractor.Default.Extract(article));
        FactSummary told = (await tracker.QueryAsync(new FactQuery { Text = "storm ferry" })).Facts[0];
        NewsEvent happening = (await tracker.EventAsync(told.EventId))!;
        Story story = (await tracker.StoryAsync(happening.Stories[0].Id))!;

        Assert.Equal("3 killed (all 2 origins agree), 5 injured (one origin), 8 hit (one origin)", happening.Figures.ToString());
        Assert.Equal("wire", Assert.Single(story.Members).Article.ArticleId);
    }

    [Fact]
    public async Task Order_does_not_matter()
    {
        Assert.Equal(await KnownAsync(Facts.Newsroom.Results), await KnownAsync([.. Facts.Newsroom.Results.Reverse()]));

        static async Task<IReadOnlyList<string>> KnownAsync(IReadOnlyList<ExtractionResult> results)
        {
            var store = new InMemoryFactStore();
            var tracker = new FactTracker(store);
            foreach (ExtractionResult result in results) await tracker.AddAsync(result);
            return await Facts.Newsroom.StateAsync(store);
        }
    }

    [Fact]
    public async Task Owners_are_one_origin()
    {
        var options = new FactTrackerOptions
        {
            Publishers = [new PublisherProfile("Norrvik Post") { Owner = "Fjord Media" }, new PublisherProfile("Radio Norrvik") { Owner = "Fjord Media" }],
        };
        var tracker = new FactTracker(new InMemoryFactStore(), options);
        await tracker.AddAsync(ClaimExtractor.Default.Extract(new Article("The council sold the Norrvik ferry.") { Publisher = "Norrvik Post", PublishedAt = PublicationTime.On(2026, 3, 2) }));
        await tracker.AddAsync(ClaimExtractor.Default.Extract(new Article("Norrvik: the council sold the Norrvik ferry on Monday.") { Publisher = "Radio Norrvik", PublishedAt = PublicationTime.On(2026, 3, 2) }));
        Assert.All((await tracker.QueryAsync(new FactQuery())).Facts, fact => Assert.True(fact.Origins < 2));
    }

    [Theory]
    [InlineData(typeof(ReportMarks))]
    [InlineData(typeof(LifecycleStage))]
    [InlineData(typeof(ContestStatus))]
    [InlineData(typeof(SupportLevel))]
    [InlineData(typeof(ReviewKind))]
    [InlineData(typeof(FactChangeKind))]
    [InlineData(typeof(DraftNoteKind))]
    [InlineData(typeof(NoteSeverity))]
    [InlineData(typeof(DriftKind))]
    public void Every_value_is_explained(Type type) =>
        Assert.All(Enum.GetNames(type).Where(name => name != "None" || type == typeof(SupportLevel)), name => Assert.Contains($"`{name}`", s_manual.Text, StringComparison.Ordinal));
}
