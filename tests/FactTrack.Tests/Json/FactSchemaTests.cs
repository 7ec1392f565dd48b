using System.Text.Json.Nodes;
using FactTrack.Tests.Facts;

namespace FactTrack.Tests.Json;

/// <summary>The schema fits facts, their summaries and changes, in every state that they can be in.</summary>
public class FactSchemaTests
{
    [Fact]
    public async Task Schema_FitsWhatIsKnown()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        var changes = new List<FactChange>();
        foreach (ExtractionResult result in Newsroom.Results) changes.AddRange((await tracker.AddAsync(result)).Changes);
        FactPage page = await tracker.QueryAsync(new() { Limit = 1000 });
        string[] ids = [.. page.Facts.Select(fact => fact.Id)];
        changes.AddRange(await tracker.ReviewAsync(new() { Kind = ReviewKind.Correct, FactId = ids[0], Correction = "So it was.", Reason = "seen", Reviewer = "Ada" }));
        changes.AddRange(await tracker.ReviewAsync(new() { Kind = ReviewKind.Merge, FactId = ids[1], Other = ids[2], Reviewer = "Ada" }));
        await tracker.PurgeAsync("fire-copy");

        foreach (FactSummary summary in (await tracker.QueryAsync(new() { Limit = 1000 })).Facts)
        {
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize(summary)), "factSummary"));
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize((await tracker.FactAsync(summary.Id))!)), "fact"));
        }

        foreach (TrackedArticle article in await tracker.VersionsAsync("fire-copy"))
        {
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize((await tracker.EventAsync($"e{article.Event:x16}"))!)), "newsEvent"));
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize((await tracker.StoryAsync($"s{article.Story:x16}"))!)), "story"));
        }

        Assert.All(changes, change => Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize(change)), "factChange")));
        Assert.True(changes.Select(change => change.Kind).Distinct().Count() > 3);
    }

    [Fact]
    public async Task Schema_RefusesAFactWithoutItsReports()
    {
        var tracker = new FactTracker(new InMemoryFactStore());
        await tracker.AddAsync(Newsroom.Results[0]);
        Fact fact = (await tracker.FactAsync((await tracker.QueryAsync(new())).Facts[0].Id))!;
        JsonNode json = JsonNode.Parse(FactTrackJson.Serialize(fact))!;
        json.AsObject().Remove("reports");

        Assert.NotEmpty(SchemaTests.Validator.Validate(json, "fact"));
    }

    [Fact]
    public async Task Schema_FitsChecksOfDrafts()
    {
        var kinds = new HashSet<DraftNoteKind>();
        foreach (DraftCase one in DraftCase.All.Values)
        {
            DraftCheck check = await one.CheckAsync();
            kinds.UnionWith(check.Notes.Select(note => note.Kind));
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize(check)), "draftCheck"));
        }

        Assert.Equal(Enum.GetValues<DraftNoteKind>().Length, kinds.Count);
    }

    [Fact]
    public void Schema_FitsDifferences()
    {
        for (int i = 1; i < Newsroom.Results.Count; i++)
        {
            var difference = ArticleDifference.Between(Newsroom.Results[i - 1], Newsroom.Results[i]);
            Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(FactTrackJson.Serialize(difference)), "articleDifference"));
        }

        string lost = FactTrackJson.Serialize(ArticleDifference.Between(Newsroom.Extract("Up to 40 people died."), Newsroom.Extract("40 people died.")), indented: false);
        Assert.Empty(SchemaTests.Validator.Validate(JsonNode.Parse(lost), "articleDifference"));
        Assert.Contains("\"drifts\":[{\"kind\":\"boundLost\"", lost, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_NamesEveryValueOfNotesAndDrifts()
    {
        JsonNode schema = JsonNode.Parse(Repository.Read("docs/schema/facttrack.schema.json"))!["$defs"]!;
        Assert.Equal(Names<DraftNoteKind>(), Values(schema["draftNote"]!["properties"]!["kind"]!));
        Assert.Equal(Names<NoteSeverity>(), Values(schema["draftNote"]!["properties"]!["severity"]!));
        Assert.Equal(Names<DriftKind>(), Values(schema["drift"]!["properties"]!["kind"]!));
        Assert.Equal(Names<ClaimPart>(), Values(schema["claimPart"]!));

        static IEnumerable<string> Names<T>()
            where T : struct, Enum => Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName);

        static IEnumerable<string> Values(JsonNode node) => node["enum"]!.AsArray().Select(value => (string)value!);
    }

    [Fact]
    public void Schema_NamesEveryMark()
    {
        JsonNode schema = JsonNode.Parse(Repository.Read("docs/schema/facttrack.schema.json"))!;

        Assert.Equal(
            Enum.GetNames<ReportMarks>().Where(name => name != nameof(ReportMarks.None)).Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName),
            schema["$defs"]!["reportMark"]!["enum"]!.AsArray().Select(value => (string)value!));
    }
}
