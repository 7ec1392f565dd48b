using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class DiffTests : IClassFixture<TrackedNews>
{
    private readonly TrackedNews _news;

    public DiffTests(TrackedNews news)
    {
        _news = news;
        news.Tool.File("a.txt", "Up to 40 people died in the flood in Vellby. The mayor resigned.");
        news.Tool.File("b.html", "<article><p>40 people died in the flood in Vellby.</p></article>");
        news.Tool.File("c.jsonl", """{"id":"c","text":"Schools were closed."}""");
    }

    [Fact]
    public void Files_AreComparedPartByPart()
    {
        Tool.Result run = _news.Tool.Run("diff", "a.txt", "b.html");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("        bound: \"Up to\" -> \"40\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    - The mayor resigned.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  cautions lost (1)\n    bound lost \"Up to\"\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasClaimsTextsAndDrifts()
    {
        JsonNode json = JsonNode.Parse(_news.Tool.Run("diff", "a.txt", "c.jsonl", "-f", "json").Output)!;

        Assert.Equal("c", (string)json["later"]!["id"]!);
        Assert.Equal(["dropped", "dropped", "added"], json["claims"]!.AsArray().Select(claim => (string)claim!["kind"]!));
        Assert.All(json["texts"]!.AsArray(), text => Assert.True((bool)text!["isSentence"]!));
        Assert.Empty(json["drifts"]!.AsArray());
    }

    [Fact]
    public void Articles_OfAFileOfFacts()
    {
        Tool.Result run = _news.Tool.Run("diff", "post", "coast", "--db", "facts.db");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("- Fire destroys Norrvik sawmill  Norrvik Post  2026-03-02T09:00:00+00:00\n+ Mayor speaks  Coast Daily", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneId_IsItsLastTwoVersions()
    {
        string database = _news.Copy("diff.db");
        _news.Tool.File("again.jsonl", """{"id":"post","title":"Fire destroys Norrvik sawmill","publisher":"Norrvik Post","published":"2026-03-02T10:00:00Z","text":"A fire destroyed the Norrvik sawmill on Monday."}""");
        _news.Tool.Run("track", "again.jsonl", "--db", database);

        Tool.Result run = _news.Tool.Run("diff", "post", "--db", database);
        Assert.Equal(0, run.Exit);
        Assert.Contains("    source lost \"the police\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("source lost \"the police\": Norrvik Post 2026-03-02T09:00:00+00:00 [post] -> Norrvik Post 2026-03-02T10:00:00+00:00 [post]", _news.Tool.Run("facts", "--drift", "--db", database).Output, StringComparison.Ordinal);
        Assert.Contains("  cautions lost (", _news.Tool.Run("show", (string)_news.Facts(database, ["--text", "fire destroyed", "--contest", "denied"]).Single()["id"]!, "--db", database).Output, StringComparison.Ordinal);
        Assert.NotEmpty(JsonNode.Parse(_news.Tool.Run("facts", "--drift", "--db", database, "-f", "json").Output)!.AsArray());
    }

    [Theory]
    [InlineData(2, "Name two articles", "a.txt")]
    [InlineData(2, "Name two articles", "a.txt", "b.html", "c.jsonl")]
    [InlineData(2, "There is one version only of post", "post", "--db", "facts.db")]
    [InlineData(2, "There is no article nobody", "post", "nobody", "--db", "facts.db")]
    [InlineData(1, "none.txt: There is no such file.", "a.txt", "none.txt")]
    [InlineData(1, "news.jsonl: One article was expected; there are 4.", "a.txt", "news.jsonl")]
    public void WrongCall_IsExplained(int exit, string message, params string[] arguments)
    {
        Tool.Result run = _news.Tool.Run(["diff", .. arguments]);

        Assert.Equal((exit, ""), (run.Exit, run.Output.Length > 0 && exit == 2 && run.Output.StartsWith("Description", StringComparison.Ordinal) ? "" : run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
