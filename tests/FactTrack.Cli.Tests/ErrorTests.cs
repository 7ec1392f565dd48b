using System.Text;
using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void MissingFile_IsReportedAndTheOthersAreDone()
    {
        Tool.Result run = _tool.Run("extract", "missing.txt", _tool.File("a.txt", "Fine."), "-f", "json");

        Assert.Equal(1, run.Exit);
        Assert.Equal("error: missing.txt: There is no such file.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("Fine.", (string)JsonNode.Parse(run.Output)![0]!["text"]!);
    }

    [Fact]
    public void Folder_IsReported()
    {
        Directory.CreateDirectory(_tool.PathOf("folder"));

        Tool.Result run = _tool.Run("extract", "folder");

        Assert.Equal(1, run.Exit);
        Assert.Contains("error: folder: This is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadJsonLine_IsReportedWithItsNumberAndTheOthersAreDone()
    {
        string lines = """
            {"id":"1","text":"One."}
            {"id":"2","text":
            {"id":"3"}
            {"id":"4","text":"Four.","published":"yesterday"}
            [1]
            {"id":"5","text":"Five \ud800."}
            """;

        Tool.Result run = _tool.Run("extract", _tool.File("in.jsonl", lines), "-f", "jsonl");

        Assert.Equal(1, run.Exit);
        Assert.Equal(2, run.Output.Trim().Split('\n').Length);
        Assert.Contains("\"id\":\"5\"", run.Output, StringComparison.Ordinal);
        string[] errors = [.. run.Error.Split('\n').Where(l => l.StartsWith("error:", StringComparison.Ordinal))];
        Assert.Equal(["2", "3", "4", "5"], errors.Select(e => e.Split("line ")[1].Split(':')[0]));
        Assert.Contains("yesterday", errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsReadAsWindows1252WithAWarning()
    {
        byte[] bytes = [.. "The caf"u8, 0xE9, .. " closed \u0094today.".Select(c => (byte)c)];

        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", bytes), "-f", "json");

        JsonNode article = JsonNode.Parse(run.Output)!;
        Assert.Equal(0, run.Exit);
        Assert.Equal("The café closed ”today.", (string)article["text"]!);
        Assert.Equal("encodingGuessed", (string)article["warnings"]![0]!["kind"]!);
        Assert.Contains("warning: a.txt: Not valid UTF-8 (byte 7)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Encoding_IsTakenAsGiven()
    {
        byte[] bytes = [0xCC, 0xE8, 0xF0];

        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", bytes), "-f", "json", "--encoding", "windows-1251");

        Assert.Equal("Мир", (string)JsonNode.Parse(run.Output)!["text"]!);
    }

    [Fact]
    public void OutputThatCannotBeWritten_IsReported()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", "Fine."), "-o", "no/such/folder/out.json");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("error: no/such/folder/out.json: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bad", "extract", "a.txt", "--bad")]
    [InlineData("-x", "extract", "-x")]
    [InlineData("--format takes table, json, jsonl, tuples, html, not \"xml\"", "extract", "a.txt", "--format", "xml")]
    [InlineData("--format takes table, json, jsonl, not \"tuples\"", "annotate", "a.txt", "--format", "tuples")]
    [InlineData("--input takes auto, text, markdown, html, jsonl", "extract", "a.txt", "--input", "pdf")]
    [InlineData("--published takes a day", "extract", "a.txt", "--published", "yesterday")]
    [InlineData("--min-confidence takes a number from 0 to 1", "extract", "a.txt", "--min-confidence", "2")]
    [InlineData("--min-confidence takes a number from 0 to 1", "extract", "a.txt", "--min-confidence", "high")]
    [InlineData("--encoding takes the name of an encoding", "extract", "a.txt", "--encoding", "latin-99")]
    [InlineData("--title is for one article", "extract", "a.txt", "b.txt", "--title", "T")]
    [InlineData("Standard input (-) can be read only once", "extract", "-", "-")]
    [InlineData("also an input", "extract", "a.txt", "-o", "a.txt")]
    [InlineData("all", "extract", "a.txt", "--layers", "some")]
    [InlineData("Required command", "")]
    public void WrongCall_IsExplainedAndDoesNothing(string message, params string[] arguments)
    {
        _tool.File("a.txt", "Fine.");

        Tool.Result run = _tool.Run([.. arguments.Where(a => a.Length > 0)]);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("Fine.", File.ReadAllText(_tool.PathOf("a.txt")));
    }

    [Fact]
    public void Help_IsNoError()
    {
        Tool.Result run = _tool.Run("extract", "--help");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("table|json|jsonl|tuples|html", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ControlCharactersOfATitle_DoNotReachTheTerminal()
    {
        string line = """{"text":"The mayor left.","title":"a\u001b[2Jb"}""";

        Tool.Result run = _tool.RunWith(Encoding.UTF8.GetBytes(line), "extract", "--input", "jsonl");

        Assert.DoesNotContain('\u001b', run.Output);
    }
}
