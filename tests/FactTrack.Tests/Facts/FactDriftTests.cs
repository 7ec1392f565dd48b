namespace FactTrack.Tests.Facts;

public class FactDriftTests
{
    [Fact]
    public async Task A_bound_lost_between_versions_is_a_record_of_its_fact()
    {
        Fact fact = await TrackAsync("die", ("a", "Post", "Up to 40 people died in the flood in Vellby."), ("a", "Post", "40 people died in the flood in Vellby."));
        FactDrift drift = Assert.Single(fact.Drifts);
        Assert.Equal((DriftKind.BoundLost, fact.Reports[0].Id, fact.Reports[1].Id, "Up to"), (drift.Kind, drift.Earlier, drift.Later, $"{drift.Lost}"));
        Assert.Equal($"BoundLost \"Up to\": {drift.Earlier} -> {drift.Later}", $"{drift}");
    }

    [Theory]
    [InlineData(DriftKind.SourceLost, "close", "The bridge in Oda was closed after the storm, police said.", "The bridge in Oda was closed after the storm.")]
    [InlineData(DriftKind.AllegationLost, "steal", "Jon Holm allegedly stole the painting from the museum in Oda.", "Jon Holm stole the painting from the museum in Oda.")]
    [InlineData(DriftKind.HedgeLost, "hit", "The ferry may have hit a rock off Skerry Island.", "The ferry hit a rock off Skerry Island.")]
    public async Task A_caution_lost_between_outlets_is_a_record(DriftKind kind, string lemma, string earlier, string later)
    {
        Fact fact = await TrackAsync(lemma, ("a", "Post", earlier), ("b", "Echo", later));
        Assert.Equal(kind, Assert.Single(fact.Drifts).Kind);
    }

    [Fact]
    public async Task A_negation_lost_between_versions_is_a_record()
    {
        Fact fact = await TrackAsync("approve", ("a", "Post", "The council did not approve the new harbour in Oda."), ("a", "Post", "The council approved the new harbour in Oda."));
        Assert.Equal(DriftKind.NegationLost, Assert.Single(fact.Drifts).Kind);
    }

    [Fact]
    public async Task The_contrary_of_another_outlet_is_no_drift()
    {
        Fact fact = await TrackAsync("approve", ("a", "Post", "The council did not approve the new harbour in Oda."), ("b", "Echo", "The council approved the new harbour in Oda."));
        Assert.Equal(2, fact.Reports.Count);
        Assert.Empty(fact.Drifts);
    }

    [Fact]
    public async Task What_was_purged_has_no_drift()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        Fact fact = await TrackAsync(tracker, "die", ("a", "Post", "Up to 40 people died in the flood in Vellby."), ("b", "Echo", "40 people died in the flood in Vellby."));
        Assert.Single(fact.Drifts);
        await tracker.PurgeAsync("a");
        Assert.Empty((await tracker.FactAsync(fact.Id))!.Drifts);
    }

    [Fact]
    public async Task Publishers_that_cite_each_other_are_a_circle_of_the_fact()
    {
        Fact fact = await TrackAsync(
            "dump", ("a", "Harn Post", "The factory dumped oil in the river, the Tarn Herald reported."), ("b", "Tarn Herald", "According to the Harn Post, the factory dumped oil in the river."));
        Assert.Equal(["Harn Post", "Tarn Herald"], Assert.Single(fact.Circles).Citations.Select(citation => citation.Publisher));
    }

    [Fact]
    public async Task Facts_with_drift_are_listed()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        Fact fact = await TrackAsync(tracker, "die", ("a", "Post", "Up to 40 people died in the flood in Vellby."), ("a", "Post", "40 people died in the flood in Vellby."), ("b", "Echo", "A whale was seen off Skerry Island."));
        var found = new List<string>();
        await foreach (Fact one in tracker.DriftsAsync(new FactQuery { Limit = 1 })) found.Add(one.Id);
        Assert.Equal([fact.Id], found);
        Assert.Throws<ArgumentNullException>(() => tracker.DriftsAsync(null!));
    }

    [Fact]
    public async Task Order_does_not_matter()
    {
        (string, string, string)[] articles = [("a", "Post", "Up to 40 people died in the flood in Vellby, police said."), ("b", "Echo", "40 people died in the flood in Vellby."), ("c", "News", "40 people died in the flood in Vellby, police said.")];
        ExtractionResult[] results = [.. articles.Select((article, i) => Newsroom.Extract(article.Item3, article.Item1, article.Item2, PublicationTime.On(2031, 5, 1 + i)))];
        Assert.Equal(await DriftsAsync(results), await DriftsAsync([.. results.Reverse()]));

        static async Task<string[]> DriftsAsync(ExtractionResult[] results)
        {
            var tracker = new FactTracker(new InMemoryFactStore());
            foreach (ExtractionResult result in results) await tracker.AddAsync(result);
            var drifts = new List<string>();
            await foreach (Fact fact in tracker.DriftsAsync(new FactQuery())) drifts.AddRange(fact.Drifts.Select(drift => $"{fact.Id} {drift}"));
            Assert.NotEmpty(drifts);
            return [.. drifts];
        }
    }

    private static Task<Fact> TrackAsync(string lemma, params (string Id, string Publisher, string Text)[] articles) => TrackAsync(new FactTracker(new InMemoryFactStore()), lemma, articles);

    private static async Task<Fact> TrackAsync(FactTracker tracker, string lemma, params (string Id, string Publisher, string Text)[] articles)
    {
        for (int i = 0; i < articles.Length; i++)
            await tracker.AddAsync(Newsroom.Extract(articles[i].Text, articles[i].Id, articles[i].Publisher, PublicationTime.On(2031, 5, 1 + i)));
        foreach (FactSummary summary in (await tracker.QueryAsync(new FactQuery())).Facts)
            if ((await tracker.FactAsync(summary.Id))! is var fact && fact.Reports.All(report => report.Claim?.Action.Lemma == lemma)) return fact;
        throw new InvalidOperationException($"No fact has the action {lemma}.");
    }
}
