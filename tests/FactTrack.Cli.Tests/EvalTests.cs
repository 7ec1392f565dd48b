using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class EvalTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_example_is_scored()
    {
        Tool.Result run = _tool.Run("eval", Example());

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("claims of 6 articles\n", run.Output, StringComparison.Ordinal);
        foreach (string line in (string[])["  found ", "  whole ", "  figure ", "  source ", "For a precision of 0.950: --min-confidence "])
            Assert.Contains("\n" + line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_figures()
    {
        JsonNode scores = JsonNode.Parse(_tool.Run("eval", Example(), "--format", "json", "--explain", "--precision", "0.9").Output)!;

        Assert.Equal(6, (int)scores["articles"]!);
        Assert.InRange((double)scores["claims"]!["found"]!["recall"]!["value"]!, 0.8, 1);
        Assert.Equal(0.9, (double)scores["threshold"]!["wanted"]!);
        Assert.All(scores["faults"]!.AsArray(), fault => Assert.Contains("gold.jsonl, line ", (string)fault!, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_tool_writes_is_gold_that_it_finds()
    {
        string text = _tool.File("a.txt", "Norway sent about 200 soldiers to Iceland on Monday, the navy said. The army did not leave Oslo. Inflation may rise to 3 percent.");
        _tool.Run("extract", text, "--published", "2026-03-04", "-o", "gold.jsonl");

        JsonNode scores = JsonNode.Parse(_tool.Run("eval", "gold.jsonl", "-f", "json").Output)!;

        Assert.Equal(1, (double)scores["claims"]!["whole"]!["f1"]!);
        Assert.All(scores["fields"]!.AsObject(), field => Assert.Equal(1, (double)field.Value!["f1"]!));
    }

    [Theory]
    [InlineData("""{"text":"A.","claims":[{"actor":"x","polarity":"neg"}]}""", "line 2: claim 1: \"polarity\" is \"neg\"; write one of positive, negative.")]
    [InlineData("""{"text":"A."}""", "line 2: \"claims\" is missing; write a list of claims")]
    [InlineData("nonsense", "line 2: No article: ")]
    [InlineData("""{"text":"A.","claims":[{"colour":1}]}""", "line 2: claim 1: \"colour\" is no field; write kind, actor, action,")]
    [InlineData("""{"text":"A.","claims":[{"action":"go"},{"source":"x"}]}""", "line 2: claim 2: it states neither action, actor nor object; write at least one of them.")]
    [InlineData("""{"text":"A.","claims":[{"action":true}]}""", "line 2: claim 1: \"action\" is true; write words, a list of words, or null for none.")]
    [InlineData("""{"text":"A.","claims":["go"]}""", "line 2: claim 1: \"go\" is no claim; write an object")]
    [InlineData("""{"text":"A.","claims":[{"action":"go","kind":"rumour"}]}""", "line 2: claim 1: \"kind\" is \"rumour\"; write one of statement,")]
    [InlineData("""{"text":"A.","complete":"no","claims":[]}""", "line 2: \"complete\" is \"no\"; write true")]
    public void Broken_gold_is_told_by_file_and_line_and_nothing_is_scored(string line, string expected)
    {
        Tool.Result run = _tool.Run("eval", _tool.File("gold.jsonl", "{\"text\":\"Kim left.\",\"claims\":[{\"action\":\"leave\"}]}\n" + line + "\n"));

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("error: gold.jsonl, " + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_calls_say_what_to_do()
    {
        Assert.Contains("There is no such file.", _tool.Run("eval", "none.jsonl").Error, StringComparison.Ordinal);
        Assert.Contains("There is no article in it.", _tool.Run("eval", _tool.File("empty.jsonl", "\n")).Error, StringComparison.Ordinal);
        Assert.Contains("--precision takes a number above 0", _tool.Run("eval", Example(), "--precision", "2").Error, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Run("eval").Exit);
    }

    private string Example() => _tool.File("gold.jsonl", File.ReadAllText(Path.Combine(Root(), "samples", "gold", "gold.jsonl")));

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTrack.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
