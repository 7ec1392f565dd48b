using System.Text;
using System.Text.Json.Nodes;

namespace FactTrack.Cli.Tests;

public sealed class PurgeTests(TrackedNews news) : IClassFixture<TrackedNews>
{
    [Fact]
    public void Text_IsGoneAndCountsStay()
    {
        string database = news.Copy("purged.db"), id = news.FireId();
        Assert.True(Holds(database, "Fjord Letter") && Holds(database, "The owner of the sawmill"));

        Tool.Result run = news.Tool.Run("purge", "letter", "--reason", "licence ended", "--db", database);

        Assert.Equal((0, "The text of letter is gone.\n", ""), (run.Exit, run.Output.ReplaceLineEndings("\n"), run.Error));
        Assert.False(Holds(database, "The owner of the sawmill"));
        Assert.Equal(Origins(news.Tool.Run("show", id, "-f", "json")), Origins(news.Tool.Run("show", id, "-f", "json", "--db", database)));
        Assert.Contains("(text purged)", news.Tool.Run("show", id, "--db", database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownArticle_IsSaid()
    {
        Tool.Result run = news.Tool.Run("purge", "nobody");

        Assert.Equal((2, "error: facts.db: There is no article nobody.\n"), (run.Exit, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Reindex_KeepsFactsAndReviews()
    {
        string database = news.Copy("reindexed.db"), id = news.FireId();
        news.Tool.Run("review", "reject", id, "--by", "Ada", "--db", database);
        string before = news.Tool.Run("facts", "-f", "jsonl", "--db", database).Output;

        Tool.Result run = news.Tool.Run("reindex", "--db", database);

        Assert.Equal((0, "6 articles extracted again.\n", ""), (run.Exit, run.Output.ReplaceLineEndings("\n"), run.Error));
        Assert.Equal(before, news.Tool.Run("facts", "-f", "jsonl", "--db", database).Output);
    }

    private static int Origins(Tool.Result shown) => JsonNode.Parse(shown.Output)!["origins"]!.AsArray().Count;

    private bool Holds(string database, string words) => File.ReadAllBytes(news.Tool.PathOf(database)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
}
