using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class FactsTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void Table_IsPlainWhenPiped()
    {
        Tool.Result run = news.Tool.Run("facts", "--text", "council closed");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Matches("^f[0-9a-f]{16}  The council closed the Norrvik bridge on Tuesday", lines[0]);
        Assert.Equal("1 report, 1 origin; 2026-03-04", lines[1].Trim());
        Assert.Equal("1 fact", lines[2]);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Json_IsAnArrayOfWhatJsonLinesHave() =>
        Assert.Equal(
            news.Facts().Select(fact => fact.ToJsonString()),
            JsonNode.Parse(news.Tool.Run("facts", "-f", "json").Output)!.AsArray().Select(fact => fact!.ToJsonString()));

    [Theory]
    [InlineData("--entity", "holm", "Anna Holm opened")]
    [InlineData("--source", "police", "fire destroyed")]
    [InlineData("--contest", "denied", "fire destroyed")]
    [InlineData("--support", "corroborated", "fire destroyed")]
    [InlineData("--min-origins", "2", "fire destroyed")]
    [InlineData("--from", "2026-03-04", "The council closed")]
    [InlineData("--to", "2026-03-02", "workers were hurt")]
    [InlineData("--as-of", "2026-03-02", "workers were hurt")]
    public void Filter_LeavesOtherFactsOut(string option, string value, string told)
    {
        JsonNode[] found = news.Facts(option, value);

        Assert.Contains(found, fact => ((string)fact["told"]!).Contains(told, StringComparison.Ordinal));
        Assert.True(found.Length < news.Facts().Length);
    }

    [Fact]
    public void Figures_AreOfTheFactsThatHaveSettledOnes() =>
        Assert.All(news.Facts("--figures"), fact => Assert.NotEmpty(fact["figures"]!.AsArray()));

    [Fact]
    public void Allegations_AreNone() => Assert.Empty(news.Facts("--allegations"));

    [Fact]
    public void Drift_IsNoneWhereNoCautionWasLost()
    {
        Tool.Result run = news.Tool.Run("facts", "--drift");

        Assert.Equal((0, "0 facts\n"), (run.Exit, run.Output));
        Assert.Equal("[\n\n]\n", news.Tool.Run("facts", "--drift", "-f", "json").Output);
    }

    [Fact]
    public void Copies_AreOneOrigin()
    {
        JsonNode hurt = Assert.Single(news.Facts("--text", "workers hurt"));

        Assert.Equal((2, 1, 1), ((int)hurt["reports"]!, (int)hurt["stories"]!, (int)hurt["origins"]!));
    }

    [Fact]
    public void AsOf_KnowsNothingPublishedLater() =>
        Assert.All(news.Facts("--as-of", "2026-03-02"), fact => Assert.Equal("none", (string)fact["contest"]!));

    [Fact]
    public void Pages_GoOnWhereTheLastOneEnded()
    {
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            string[] lines = news.Tool.Run(["facts", "--limit", "3", .. after is null ? Array.Empty<string>() : ["--after", after]]).Output.Trim().Split('\n');
            ids.AddRange(lines.Where(line => line.StartsWith('f')).Select(line => line[..17]));
            if (lines[^1].Split("--after ") is not [_, var next]) break;
            after = next;
        }

        Assert.Equal(news.Facts().Select(fact => (string)fact["id"]!), ids);
    }

    [Theory]
    [InlineData("'; DROP TABLE facts; --")]
    [InlineData("\"")]
    [InlineData("a OR * NEAR(")]
    [InlineData("%")]
    [InlineData("<script>")]
    public void SqlAndHtml_AreWords(string text)
    {
        Tool.Result run = news.Tool.Run("facts", "--text", text, "--entity", text, "--source", text);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.NotEmpty(news.Facts());
    }

    [Theory]
    [InlineData("--limit takes a whole number", "--limit", "0")]
    [InlineData("--limit takes a whole number", "--limit", "1001")]
    [InlineData("--from takes a day", "--from", "monday")]
    [InlineData("--as-of takes a day", "--as-of", "monday")]
    [InlineData("--support takes none, singleorigin, corroborated", "--support", "high")]
    [InlineData("is not the end of a page", "--after", "xx")]
    [InlineData("error: no.db: There is no such file. Make one: facttrack track FILE... --db no.db", "--db", "no.db")]
    [InlineData("\"xml\"", "--format", "xml")]
    public void WrongCall_IsExplained(string message, params string[] arguments)
    {
        Tool.Result run = news.Tool.Run(["facts", .. arguments]);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error.Replace("'xml'", "\"xml\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(File.Exists(news.Tool.PathOf("no.db")));
    }

    [Fact]
    public void FileThatIsNoDatabase_IsSaid()
    {
        Tool.Result run = news.Tool.Run("facts", "--db", "news.jsonl");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("error: news.jsonl: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("no SQLite database", run.Error, StringComparison.Ordinal);
    }
}
