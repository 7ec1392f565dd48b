using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class AnnotateTests : IDisposable
{
    private const string Text = "Foreign Minister Anna Holm left Oslo on Monday. She thanked Norway.";
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Table_ShowsEntitiesAndWhyMentionsWereJoined()
    {
        string lexicon = _tool.File("a.lex", "# columns: name type aliases id\nHolm, Anna\tPerson\tAnna Holm\tp:1\n");

        Tool.Result run = _tool.Run("annotate", _tool.File("a.txt", Text), "--title", "Holm leaves", "--lexicon", lexicon);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        string[] lines = run.Output.Split('\n');
        Assert.Matches("^Holm leaves  \\d+ entities, \\d+ mentions, \\d+ attributions?$", lines[0]);
        Assert.Matches("^  0 +Holm, Anna +person +id: p:1; roles: Foreign Minister; also: .*Holm", Line(lines, "  0 "));
        Assert.Matches("(Norway|Oslo) +geopolitical entity +country: Norway", lines.First(line => line.Contains("geopolitical entity", StringComparison.Ordinal) && line.Contains("Norway", StringComparison.Ordinal)));
        Assert.Matches("^  0\\.\\.26 +Foreign Minister Anna Holm +name +0 Holm, Anna +100% +user$", Line(lines, "  0..26 "));
        Assert.Matches("^  48\\.\\.51 +She +pronoun +0 Holm, Anna +\\d+% +pronoun$", Line(lines, "  48..51 "));
        Assert.Contains(lines, line => line.StartsWith("  title 0..4 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_ShowsWhoSaysWhatAndWhy()
    {
        const string text = "Mayor Anna Holm told Radio Ekko on Monday that the bridge was closed. Erik Dahl claimed that Holm had denied that it was safe. "
            + "Officials who believe that the bridge is safe did not say whether it was open.";

        string[] lines = _tool.Run("annotate", _tool.File("a.txt", text), "--published", "2026-03-04").Output.Split('\n');

        Assert.Matches("^  at +source +cue +content +kind +sure +why$", lines.Last(line => line.StartsWith("  at ", StringComparison.Ordinal)));
        Assert.Matches("^  16\\.\\.20 +Mayor Anna Holm \\[Anna Holm\\] \\(official\\) +told +that the bridge was closed +statement; medium: Radio Ekko; time: Monday \\(2026-03-02\\) +\\d+% +verb-clause$", Line(lines, "  16..20 "));
        Assert.Matches("^  98\\.\\.108 +Holm \\[Anna Holm\\] \\(official\\) <- Erik Dahl +had denied +that it was safe +statement; denied +\\d+% +verb-clause$", Line(lines, "  98..108 "));
        Assert.Contains(lines, line => line.Contains("  who [Officials] (", StringComparison.Ordinal) && line.Contains("  belief; probable  ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("  did not say  ", StringComparison.Ordinal) && line.Contains("statement; negative; certainty unknown", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("quoted without a source", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_ShowsQuotationsWithoutASource()
    {
        const string text = "\"Nobody ever paid for it.\" The lights went out. The \"so-called\" reform failed. \"It was cold,\" Anna Holm said.";

        string[] lines = _tool.Run("annotate", _tool.File("a.txt", text)).Output.Split('\n');

        Assert.Equal(["  at     quoted without a source", "  1..25  Nobody ever paid for it.", "", ""], lines[^4..]);
    }

    [Fact]
    public void ControlCharactersOfSources_DoNotReachTheTerminal() =>
        Assert.DoesNotContain('\u001b', _tool.Run("annotate", _tool.File("a.txt", "Anna\u001b[2J Holm said that it\u001b[31m rained. \"It is\u001b[2J cold here.\" Doors closed.")).Output);

    [Fact]
    public void Json_HasEveryLayerWithoutClaims()
    {
        JsonNode article = JsonNode.Parse(_tool.Run("annotate", _tool.File("a.txt", "The minister signed it. " + Text), "-f", "json").Output)!;

        Assert.Null(article["claims"]);
        Assert.Equal("minister", (string)article["sentences"]![0]!["tokens"]![1]!["form"]!);
        Assert.NotNull(article["clauses"]);
        Assert.All(article["mentions"]!.AsArray(), m => Assert.True(m!["rule"] is not null && m["confidence"] is not null));
    }

    [Fact]
    public void Output_ByItsExtension_IsJson()
    {
        _tool.Run("annotate", _tool.File("a.txt", Text), "-o", "out.jsonl");

        Assert.StartsWith("{", File.ReadAllText(_tool.PathOf("out.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutEntities_IsAHeading() =>
        Assert.Equal("Rain fell.  0 entities, 0 mentions, 0 attributions\n\n", _tool.Run("annotate", _tool.File("a.txt", "Rain fell.")).Output);

    private static string Line(string[] lines, string start) => lines.First(line => line.StartsWith(start, StringComparison.Ordinal));
}
