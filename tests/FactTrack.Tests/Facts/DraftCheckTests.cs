namespace FactTrack.Tests.Facts;

/// <summary>The cases of <c>Specs/Facts/check.md</c>, and what holds for any of them.</summary>
public class DraftCheckTests
{
    public static TheoryData<string> Names() => [.. DraftCase.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_draft_gets_the_notes_that_the_spec_says(string name)
    {
        DraftCase one = DraftCase.All[name];
        DraftCheck check = await one.CheckAsync();
        string found = string.Join('\n', check.Notes.Select(DraftCase.Write).Distinct());
        string claims = string.Join('\n', ClaimExtractor.Default.Extract(one.Draft).Claims);
        Assert.True(string.Join('\n', one.Notes) == found, $"{one.Draft.Text}\n-- instead of {string.Join("; ", one.Notes)}\n{found}\n-- {check}\n{string.Join('\n', check.Notes)}\n{claims}");
    }

    [Fact]
    public void The_spec_has_every_kind_and_drafts_without_a_note()
    {
        Assert.True(DraftCase.All.Count >= 45, $"{DraftCase.All.Count} cases");
        Assert.True(DraftCase.All.Values.Count(one => one.Notes.Count == 0) >= 12);
        Assert.All(Enum.GetNames<DraftNoteKind>(), kind => Assert.Contains(DraftCase.All.Values, one => one.Notes.Any(note => note.Split(' ')[0] == kind)));
    }

    [Fact]
    public async Task A_note_names_claim_fact_reports_and_words()
    {
        FactTracker tracker = await TrackedAsync("The flood in Vellby killed 14 people.");
        ExtractionResult draft = Newsroom.Extract("The flood in Vellby killed 41 people.", "draft");
        DraftCheck check = await tracker.CheckAsync(draft);
        DraftNote note = Assert.Single(check.Notes);
        Assert.Equal(("draft", 1, 1), (check.ArticleId, check.Claims, check.Known));
        Assert.Equal((DraftNoteKind.FigureContradicted, NoteSeverity.Conflict, draft.Claims[0]), (note.Kind, note.Severity, note.Claim));
        Assert.Equal("41", draft.Article.Text[note.Words!.Extent.Start..note.Words.Extent.End]);
        Fact fact = (await tracker.FactAsync(note.FactId!))!;
        Assert.Equal(fact.Reports.Select(report => report.Id), note.Reports);
        Assert.Equal("No report gives 41, but 14 (article 0 (2031-05-01)).", note.Explanation);
    }

    [Fact]
    public async Task Nothing_is_added()
    {
        var store = new InMemoryFactStore();
        var tracker = new FactTracker(store);
        foreach (ExtractionResult result in Newsroom.Results) await tracker.AddAsync(result);
        IReadOnlyList<string> before = await Newsroom.StateAsync(store);
        foreach (ExtractionResult result in Newsroom.Results) await tracker.CheckAsync(Newsroom.Extract(result.Article.Text + " It rained.", "draft"));
        Assert.Equal(before, await Newsroom.StateAsync(store));
    }

    [Fact]
    public async Task The_day_of_the_draft_does_not_matter()
    {
        FactTracker tracker = await TrackedAsync("The flood in Vellby killed 14 people.");
        foreach (int year in (int[])[2020, 2031, 2040])
        {
            ExtractionResult draft = Newsroom.Extract("The flood in Vellby killed 41 people.", "draft", on: PublicationTime.On(year, 5, 1));
            Assert.Equal(DraftNoteKind.FigureContradicted, Assert.Single((await tracker.CheckAsync(draft)).Notes).Kind);
        }
    }

    [Fact]
    public async Task What_was_purged_tells_its_figures_still()
    {
        FactTracker tracker = await TrackedAsync("The flood in Vellby killed 14 people, the police said.");
        await tracker.PurgeAsync("article 0");
        DraftCheck check = await tracker.CheckAsync(Newsroom.Extract("The flood in Vellby killed 41 people.", "draft"));
        Assert.Contains(check.Notes, note => note.Kind == DraftNoteKind.FigureContradicted);
        Assert.DoesNotContain(check.Notes, note => note.Kind == DraftNoteKind.SourceLost);
    }

    [Fact]
    public async Task A_tracked_article_agrees_with_itself()
    {
        FactTracker tracker = await TrackedAsync([.. Newsroom.Results.Select(result => result.Article.Text).Distinct().Take(1)]);
        Assert.All((await tracker.CheckAsync(Newsroom.Extract(Newsroom.Results[0].Article.Text, "draft"))).Notes, note => Assert.Equal(NoteSeverity.Hint, note.Severity));
    }

    [Fact]
    public async Task Empty_drafts_and_empty_stores_give_no_note()
    {
        Assert.Empty((await new FactTracker(new InMemoryFactStore()).CheckAsync(Newsroom.Results[0])).Notes);
        Assert.Equal((0, 0), await TrackedAsync("A whale was seen.") is var tracker && await tracker.CheckAsync(Newsroom.Extract("")) is var check ? (check.Claims, check.Notes.Count) : (-1, -1));
    }

    [Fact]
    public async Task Null_is_refused() => await Assert.ThrowsAsync<ArgumentNullException>(() => new FactTracker(new InMemoryFactStore()).CheckAsync(null!));

    [Theory]
    [InlineData(DraftNoteKind.Rejected, NoteSeverity.Conflict)]
    [InlineData(DraftNoteKind.QuoteAltered, NoteSeverity.Conflict)]
    [InlineData(DraftNoteKind.Contested, NoteSeverity.Warning)]
    [InlineData(DraftNoteKind.AnonymousOnly, NoteSeverity.Warning)]
    [InlineData(DraftNoteKind.SingleOrigin, NoteSeverity.Hint)]
    public void Severity_follows_from_the_kind(DraftNoteKind kind, NoteSeverity severity) =>
        Assert.Equal(severity, new DraftNote { Kind = kind, Claim = Newsroom.Results[0].Claims[0], Explanation = "" }.Severity);

    internal static async Task<FactTracker> TrackedAsync(params string[] texts)
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        for (int i = 0; i < texts.Length; i++) await tracker.AddAsync(Newsroom.Extract(texts[i], $"article {i}", on: PublicationTime.On(2031, 5, 1 + i)));
        return tracker;
    }
}
