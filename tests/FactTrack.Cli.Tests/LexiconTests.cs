using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class LexiconTests : IDisposable
{
    private const string Head = "# columns: name\ttype\tcountry\taliases\tid\tnouns\n";
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Check_OfAWholeFile_SaysSo()
    {
        Tool.Result run = _tool.Run("lexicon", "check", _tool.File("a.lex", Head + "Norrvik\tOrganization\t\t\tclub:17\n"));

        Assert.Equal((0, "a.lex: 1 entry, 0 errors, 0 warnings\n", ""), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void Check_TellsProblemsByFileAndLine()
    {
        string broken = _tool.File("a.lex", Head + "Norrvik\tOrganization\nSund\tSort\nNorrvik\tPerson\nReuters\tOrganization\n"), whole = _tool.File("b.lex", Head + "Sund\tLocation\nSund\tlocation\n");

        Tool.Result run = _tool.Run("lexicon", "check", broken, whole);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.StartsWith("a.lex(3): error: 'Sort' in column 'type' is not one of Person, Organization", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a.lex(4): warning: 'Norrvik' already names Norrvik (Organization) of line 2", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a.lex(5): info: 'Reuters' is also a built-in name", lines[2], StringComparison.Ordinal);
        Assert.Equal("a.lex: 3 entries, 1 error, 1 warning", lines[3]);
        Assert.StartsWith("b.lex(3): warning: 'Sund' is already Sund (Location) of line 2", lines[4], StringComparison.Ordinal);
        Assert.Equal("b.lex: 2 entries, 0 errors, 1 warning", lines[5]);
    }

    [Fact]
    public void Check_OfWarningsOnly_Succeeds() =>
        Assert.Equal(0, _tool.Run("lexicon", "check", _tool.File("a.lex", Head + "Sund\tLocation\nSund\tPerson\n")).Exit);

    [Fact]
    public void Check_OfAMissingFileAndAFolder_IsReportedAndTheOthersAreDone()
    {
        Directory.CreateDirectory(_tool.PathOf("folder"));

        Tool.Result run = _tool.Run("lexicon", "check", "missing.lex", "folder", _tool.File("a.lex", Head + "Sund\tLocation\n"));

        Assert.Equal((1, "a.lex: 1 entry, 0 errors, 0 warnings\n"), (run.Exit, run.Output));
        Assert.Contains("error: missing.lex: There is no such file.", run.Error, StringComparison.Ordinal);
        Assert.Contains("error: folder: This is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SendsNoControlCharacters() =>
        Assert.DoesNotContain('\u001b', _tool.Run("lexicon", "check", _tool.File("a.lex", Head + "Su\u001b[2Jnd\tSort\u001b\n")).Output);

    [Theory]
    [InlineData("lexicon")]
    [InlineData("lexicon", "check")]
    public void Check_WithoutFiles_IsAWrongCall(params string[] arguments) => Assert.Equal(2, _tool.Run(arguments).Exit);

    [Fact]
    public void Lexicons_GiveTheirIdsAndTheFirstWins()
    {
        string a = _tool.File("a.lex", Head + "Norrvik FC\tOrganization\t\tNorrvik\tclub:17\n"), b = _tool.File("b.lex", Head + "Norrvik\tLocation\t\t\ttown:1\nSund\tLocation\t\t\ttown:2\n");
        string article = _tool.File("a.txt", "Norrvik bought a striker in Sund.");

        JsonNode result = JsonNode.Parse(_tool.Run("extract", article, "-f", "json", "--lexicon", a, "--lexicon", b).Output)!;

        Assert.Equal(["club:17", "town:2"], result["entities"]!.AsArray().Select(e => (string?)e!["externalId"]).OfType<string>());
        Assert.Matches("^[0-9a-f]{12} a\\.lex:[0-9a-f]{12} b\\.lex:[0-9a-f]{12}$", (string)result["extractor"]!["lexicons"]!);
        Assert.Contains("town:1", _tool.Run("annotate", article, "-f", "jsonl", "--lexicon", b, "--lexicon", a).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_AreWarningsAndTheRestIsDone()
    {
        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", "Sund closed the port."), "--lexicon", _tool.File("a.lex", Head + "Sund\tLocation\nSund\tPerson\nReuters\tOrganization\n"));

        Assert.Equal(0, run.Exit);
        Assert.StartsWith("warning: a.lex(3): 'Sund' already names", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Reuters", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broken.lex", "error: --lexicon: broken.lex(1): A line '# columns: ...'")]
    [InlineData("missing.lex", "error: missing.lex: There is no such file.")]
    public void LexiconThatCannotBeUsed_DoesNothing(string lexicon, string error)
    {
        _tool.File("broken.lex", "Sund\tLocation\n");
        string output = _tool.File("out.json", "kept");

        Tool.Result run = _tool.Run("extract", _tool.File("a.txt", "Fine."), "--lexicon", lexicon, "-o", output);

        Assert.Equal(2, run.Exit);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", File.ReadAllText(_tool.PathOf(output)));
    }
}
