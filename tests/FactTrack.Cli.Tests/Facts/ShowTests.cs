using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class ShowTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void Text_HasOriginsReportsConflictsAndTimeline()
    {
        Tool.Result run = news.Tool.Run("show", news.FireId());

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\n  origins (", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-03-02T09:00:00+00:00  Norrvik Post  Fire destroys Norrvik sawmill", run.Output, StringComparison.Ordinal);
        Assert.Contains("undated  Fjord Letter", run.Output, StringComparison.Ordinal);
        Assert.Contains("  conflicts (1)\n    2026-03-03T07:00:00+00:00  Coast Daily  Mayor speaks  [contrary]", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("contest: ", run.Output[run.Output.IndexOf("timeline", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasEveryReport()
    {
        string id = news.FireId();

        JsonNode fact = JsonNode.Parse(news.Tool.Run("show", id, "-f", "json").Output)!;

        Assert.Equal((id, "denied"), ((string)fact["summary"]!["id"]!, (string)fact["contest"]!["is"]!));
        Assert.Equal((int)fact["summary"]!["reports"]!, fact["reports"]!.AsArray().Count);
        Assert.All(fact["reports"]!.AsArray(), report => Assert.NotNull(report!["claim"]));
    }

    [Fact]
    public void Happening_HasFiguresAndStories()
    {
        JsonNode fact = JsonNode.Parse(news.Tool.Run("show", news.FireId(), "-f", "json").Output)!;
        string id = (string)fact["summary"]!["eventId"]!;

        string text = news.Tool.Run("show", id).Output.ReplaceLineEndings("\n");
        JsonNode json = JsonNode.Parse(news.Tool.Run("show", id, "-f", "json").Output)!;

        Assert.Contains("\n  injured: at least 12 (one origin)\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  killed: not settled (no figure)\n", text, StringComparison.Ordinal);
        Assert.Equal((12, "one origin"), ((int)json["injured"]!["settled"]!["minimum"]!, (string)json["injured"]!["reason"]!));
    }

    [Fact]
    public void Story_HasMembersAndDifferences()
    {
        JsonNode fact = JsonNode.Parse(news.Tool.Run("show", news.FireId(), "-f", "json").Output)!;
        string id = (string)fact["reports"]![0]!["story"]!;

        Assert.Contains("2026-03-02T12:00:00+00:00  Evening Echo  Sawmill burns down", news.Tool.Run("show", id).Output, StringComparison.Ordinal);
        Assert.Equal(2, JsonNode.Parse(news.Tool.Run("show", id, "-f", "json").Output)!["members"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("e0000000000000000")]
    [InlineData("s0000000000000000")]
    [InlineData("f0000000000000000")]
    [InlineData("'; DROP TABLE facts; --")]
    public void UnknownId_IsSaid(string id)
    {
        foreach (string command in (string[])["show", "why"])
        {
            Tool.Result run = news.Tool.Run(command, id);

            Assert.Equal((2, ""), (run.Exit, run.Output));
            Assert.StartsWith("error: facts.db: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(id, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Why_ComparesReportsPartByPart()
    {
        Tool.Result run = news.Tool.Run("why", news.FireId());

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(": told first", run.Output, StringComparison.Ordinal);
        Assert.Matches("fits [a-z]+@[0-9a-f]+#[0-9a-f]+ with [0-9]+%\r?\n      action [01]\\.[0-9]{2}", run.Output);
    }

    [Fact]
    public void Changes_AreToldSinceAMoment()
    {
        Tool.Result all = news.Tool.Run("changes", "-f", "jsonl");

        JsonNode[] changes = [.. all.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(news.Facts().Length, changes.Count(change => (string)change["kind"]! == "founded"));
        Assert.Contains(changes, change => ((string)change["kind"]!, (string?)change["article"]) == ("contest", "coast"));
        Assert.StartsWith((string)changes[0]["fact"]!, news.Tool.Run("changes", "--since", "2020-01-01").Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (news.Tool.Run("changes", "--since", "2999-01-01").Exit, news.Tool.Run("changes", "--since", "2999-01-01").Output));
        Assert.Equal(2, news.Tool.Run("changes", "--since", "yesterday").Exit);
    }
}
