using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class CheckTests : IClassFixture<TrackedNews>
{
    private readonly TrackedNews _news;

    public CheckTests(TrackedNews news)
    {
        _news = news;
        news.Tool.File("draft.txt", "A fire destroyed the Norrvik sawmill on Monday. Nine workers were hurt.");
        news.Tool.File("fine.txt", "A whale was seen.");
    }

    [Fact]
    public void Table_SaysWhatIsKnownAndFromWhom()
    {
        Tool.Result run = _news.Tool.Run("check", "draft.txt", "--published", "2026-03-04");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("A fire destroyed the Norrvik sawmill on Monday. Nine workers were hurt.  2 claims, 2 known; 3 notes\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  warning   contested, at 7..16  [{_news.FireId()}]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  conflict  figure contradicted \"Nine\", at 48..52  [", run.Output, StringComparison.Ordinal);
        Assert.Contains("No report gives 9, but at least 12 (Norrvik Post (2026-03-02), Evening Echo (2026-03-02)).", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsOneObjectOrAnArray()
    {
        JsonNode one = JsonNode.Parse(_news.Tool.Run("check", "draft.txt", "-f", "json").Output)!;
        JsonNode two = JsonNode.Parse(_news.Tool.Run("check", "draft.txt", "fine.txt", "-f", "json").Output)!;

        Assert.Equal((2, 2), ((int)one["claims"]!, (int)one["known"]!));
        Assert.Contains(one["notes"]!.AsArray(), note => (string)note!["kind"]! == "figureContradicted" && (string)note["words"]!["text"]! == "Nine");
        Assert.Equal([3, 0], two.AsArray().Select(check => check!["notes"]!.AsArray().Count));
    }

    [Theory]
    [InlineData(0, "draft.txt")]
    [InlineData(3, "draft.txt", "--strict")]
    [InlineData(3, "draft.txt", "--strict", "--severity", "conflict")]
    [InlineData(0, "fine.txt", "--strict")]
    public void Strict_ReturnsACodeOfItsOwn(int exit, params string[] arguments) => Assert.Equal(exit, _news.Tool.Run(["check", .. arguments]).Exit);

    [Fact]
    public void Severity_LeavesLesserNotesOut()
    {
        JsonNode check = JsonNode.Parse(_news.Tool.Run("check", "draft.txt", "-f", "json", "--severity", "conflict").Output)!;

        Assert.All(check["notes"]!.AsArray(), note => Assert.Equal("conflict", (string)note!["severity"]!));
    }

    [Fact]
    public void File_StaysAsItIs()
    {
        string[] before = [.. _news.Facts().Select(fact => fact.ToJsonString())];
        _news.Tool.Run("check", "draft.txt");

        Assert.Equal(before, _news.Facts().Select(fact => fact.ToJsonString()));
    }

    [Theory]
    [InlineData(1, "There is no such file.", "none.txt")]
    [InlineData(2, "--severity takes hint, warning, conflict", "draft.txt", "--severity", "high")]
    [InlineData(2, "There is no such file. Make one", "draft.txt", "--db", "no.db")]
    public void WrongCall_IsExplained(int exit, string message, params string[] arguments)
    {
        Tool.Result run = _news.Tool.Run(["check", .. arguments]);

        Assert.Equal(exit, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
