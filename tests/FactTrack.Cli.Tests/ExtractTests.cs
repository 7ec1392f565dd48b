using System.Text;
using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Text = "The minister signed the treaty on Monday. The mayor did not sign it.";
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Table_IsTheDefaultAndPlainWhenPiped()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", Text), "--title", "Treaty signed", "--publisher", "Ekko", "--published", "2025-05-05");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("Treaty signed  Ekko  2025-05-05  ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("source: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsOneObjectForOneArticle()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", Text), "--format", "json", "--published", "2025-05-05T08:00:00+02:00");

        JsonNode article = JsonNode.Parse(run.Output)!;
        Assert.Equal(Text, (string)article["text"]!);
        Assert.Equal("2025-05-05T08:00:00+02:00", (string)article["published"]!);
        Assert.NotEmpty(article["claims"]!.AsArray());
        Assert.Null(article["sentences"]);
        Assert.Null(article["claims"]![0]!["why"]);
        Assert.Equal(FactTrackJson.Serialize(FactTrackJson.Deserialize(run.Output)) + "\n", run.Output);
    }

    // The tool runs without ICU and in a process of its own; neither may change a byte.
    [Fact]
    public void Json_IsWhatTheLibraryWrites()
    {
        const string text = "“Überfahrten” cost 3 % more, Zoë İnan’s office said on 3 May.\r\n\r\nABOUT ½ of the 1,200 ferries – or “most” – stopped.";
        string expected = FactTrackJson.Serialize(ClaimExtractor.Default.Extract(new Article(text) { PublishedAt = PublicationTime.On(2025, 5, 5) }), layers: true);

        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", text), "-f", "json", "--layers", "all", "--published", "2025-05-05");

        Assert.Equal(expected + "\n", run.Output);
    }

    [Fact]
    public void Json_IsAnArrayForSeveral()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", Text), _tool.File("b.txt", "Nothing."), "-f", "json");

        Assert.Equal([Text, "Nothing."], JsonNode.Parse(run.Output)!.AsArray().Select(a => (string)a!["text"]!));
    }

    [Fact]
    public void LayersAndExplain_AreAdded()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", Text), "--format", "jsonl", "--layers", "all", "--explain");

        JsonNode article = JsonNode.Parse(run.Output)!;
        Assert.Equal(2, article["sentences"]!.AsArray().Count);
        Assert.NotNull(article["claims"]![0]!["why"]);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ShowsEachLinkOfTheChain()
    {
        string file = _tool.File("a.txt", "Erik Dahl said that the mayor claimed that the bridge was closed.");

        string[] lines = [.. _tool.Run("extract", file, "--explain").Output.Split('\n').Select(line => line.Trim())];

        int closed = Array.FindIndex(lines, line => line.Contains("the bridge was closed", StringComparison.Ordinal) && line.StartsWith("event", StringComparison.Ordinal));
        Assert.True(closed >= 0, string.Join('\n', lines));
        Assert.Contains("why source: verb-clause \"claimed\", by \"the mayor\"", lines[closed..]);
        Assert.Contains("why reported by: verb-clause \"said\", by \"Erik Dahl\"", lines[closed..]);
        Assert.Contains("why source: no-cue-in-reach", lines);
        Assert.DoesNotContain(_tool.Run("extract", file).Output.Split('\n'), line => line.Contains("why ", StringComparison.Ordinal));
    }

    [Fact]
    public void Tuples_AreTabSeparatedLines()
    {
        Tool.Result run = _tool.RunWith(Encoding.UTF8.GetBytes(Text), "extract", "-", "--format", "tuples");

        string[] cells = run.Output.Split('\n')[0].Split('\t');
        Assert.Equal(0, run.Exit);
        Assert.True(cells.Length >= 4);
        Assert.StartsWith("The minister signed", cells[0], StringComparison.Ordinal);
        Assert.True(Number.TryParse(cells[1], out double confidence) && confidence is >= 0 and <= 1);
    }

    [Fact]
    public void JsonLines_KeepTheOrderAndTheirOwnData()
    {
        string lines = string.Join('\n', Enumerable.Range(0, 40).Select(i => $"{{\"id\":\"n{i}\",\"text\":\"The mayor left town {i}.\",\"publisher\":\"P{i}\",\"published\":\"2025-05-05\"}}"));
        Tool.Result run = _tool.Run("extract", _tool.File("in.jsonl", "\uFEFF" + lines + "\n\n"), "--format", "jsonl", "--publisher", "other");

        JsonNode[] articles = [.. run.Output.Trim().Split('\n').Select(l => JsonNode.Parse(l)!)];
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"n{i}"), articles.Select(a => (string)a["id"]!));
        Assert.Equal("P3", (string)articles[3]["publisher"]!);
        Assert.Equal("2025-05-05", (string)articles[3]["published"]!);
    }

    [Fact]
    public void Input_IsReadFromStandardInputByDefault()
    {
        Tool.Result run = _tool.RunWith(Encoding.UTF8.GetBytes(Text), "extract", "--format", "json");

        Assert.Equal(Text, (string)JsonNode.Parse(run.Output)!["text"]!);
    }

    [Fact]
    public void MinimumConfidence_LeavesClaimsOut()
    {
        string file = _tool.File("a.txt", Text);

        JsonArray claims = JsonNode.Parse(_tool.Run("extract", file, "-f", "json", "--min-confidence", "1").Output)!["claims"]!.AsArray();

        Assert.All(claims, c => Assert.Equal(1, (double)c!["confidence"]!["overall"]!));
    }

    [Fact]
    public void Key_KeepsTheClaimsThatCarryTheStory()
    {
        string file = _tool.File("a.txt", Text);
        ExtractionResult all = ClaimExtractor.Default.Extract(Text);

        JsonArray claims = JsonNode.Parse(_tool.Run("extract", file, "-f", "json", "--key", "1").Output)!["claims"]!.AsArray();

        Assert.Equal(all.KeyClaims(1).Select(c => c.Id), claims.Select(c => (string)c!["id"]!));
        Assert.Equal(2, _tool.Run("extract", file, "--key", "none").Exit);
        Assert.Contains("--key takes a whole number above 0, not \"0\".", _tool.Run("extract", file, "--key", "0").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.html", "<!doctype html>")]
    [InlineData("out.json", "{")]
    [InlineData("out.txt", "a")]
    public void Output_GoesToAFileByItsExtension(string name, string start)
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", Text), "--title", "a", "-o", name);

        Assert.Equal((0, "", ""), (run.Exit, run.Output, run.Error));
        Assert.StartsWith(start, File.ReadAllText(_tool.PathOf(name)), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_IsTheSameOnEveryRun()
    {
        string file = _tool.File("a.txt", Text);

        Assert.Equal(_tool.Run("extract", file, "-f", "html").Output, _tool.Run("extract", file, "-f", "html").Output);
    }
}
