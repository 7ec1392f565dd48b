using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class ReviewTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void Decision_IsKept()
    {
        string database = news.Copy("review.db"), id = news.FireId();

        Tool.Result accepted = news.Tool.Run("review", "accept", id, "--by", "Ada", "--reason", "seen <b>it</b>", "--db", database);
        Tool.Result corrected = news.Tool.Run("review", "correct", id, "--by", "Ben", "--wording", "A fire damaged it.", "--db", database);

        Assert.Contains("review: None -> Accepted", accepted.Output, StringComparison.Ordinal);
        Assert.Contains("review: Accepted -> Corrected", corrected.Output, StringComparison.Ordinal);
        Assert.Equal(id, (string)Assert.Single(news.Facts(database, ["--review", "corrected"]))["id"]!);
        string shown = news.Tool.Run("show", id, "--db", database).Output;
        Assert.Contains("accept by Ada on ", shown, StringComparison.Ordinal);
        Assert.Contains("(seen <b>it</b>)", shown, StringComparison.Ordinal);
        Assert.Contains(": A fire damaged it.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_MakesTwoFactsOneAndSplitParts()
    {
        string database = news.Copy("merge.db"), id = news.FireId();
        JsonNode bridge = Assert.Single(news.Facts("--text", "council closed"));
        int before = news.Facts().Length;

        Tool.Result merged = news.Tool.Run("review", "merge", id, (string)bridge["id"]!, "--by", "Ada", "--db", database);
        Assert.Equal((0, "", before - 1), (merged.Exit, merged.Error, news.Facts(database, []).Length));

        JsonNode report = JsonNode.Parse(news.Tool.Run("show", (string)bridge["id"]!, "-f", "json").Output)!["reports"]![0]!;
        Tool.Result split = news.Tool.Run("review", "split", id, (string)report["id"]!, "--by", "Ada", "--db", database);
        Assert.Equal((0, "", before), (split.Exit, split.Error, news.Facts(database, []).Length));
    }

    [Theory]
    [InlineData("needs its wording", "correct", "ID", "--by", "Ada")]
    [InlineData("no id of a fact", "merge", "ID", "zzz", "--by", "Ada")]
    [InlineData("no id of a fact", "accept", "zzz", "--by", "Ada")]
    [InlineData("--by", "accept", "ID")]
    [InlineData("DECISION takes accept, reject, correct, merge, split", "like", "ID", "--by", "Ada")]
    public void WrongCall_IsExplainedAndDecidesNothing(string message, params string[] arguments)
    {
        Tool.Result run = news.Tool.Run(["review", .. arguments.Select(argument => argument == "ID" ? news.FireId() : argument)]);

        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.All(news.Facts(), fact => Assert.Equal("none", (string)fact["review"]!));
    }
}
