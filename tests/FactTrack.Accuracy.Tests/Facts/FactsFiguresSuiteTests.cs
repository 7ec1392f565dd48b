namespace FactTrack.Accuracy.Tests;

public sealed class FactsFiguresSuiteTests
{
    // Right; wrong; no article twice, and no two recorded: left out.
    [Fact]
    public void Settled_counts_are_scored_against_recorded_ones()
    {
        using var folder = new ScratchFolder();
        string articles = folder.Write("articles.jsonl", string.Join('\n',
            Article("a", "1", "Two people were killed and three were injured."), Article("a", "2", "Two people died and three others were injured."),
            Article("b", "3", "Four people were killed."), Article("b", "4", "Four people died."),
            Article("c", "5", "Nine people were killed."),
            Article("d", "6", "A man died."), Article("d", "7", "A man was killed.")));
        string incidents = folder.Write("incidents.jsonl", string.Join('\n', Incident("a", 2, 3), Incident("b", 5, 0), Incident("c", 9, 0), Incident("d", 1, 1)));
        Assert.Equal(
            ["facts-figures killed.answered 1.000", "facts-figures killed.right 0.500", "facts-figures injured.answered 1.000", "facts-figures injured.right 1.000", "facts-figures incidents.split 0.500"],
            SuiteRun.Of("facts-figures", articles, incidents).Lines);
    }

    [Fact]
    public void Both_files_are_needed()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(2, SuiteRun.Of("facts-figures", folder.Write("articles.jsonl", "")).Code);
    }

    private static string Article(string incident, string id, string content) =>
        $$"""{"incident":"{{incident}}","id":"{{id}}","dct":"2031-05-0{{id}}","title":"","content":"{{content}}"}""";

    private static string Incident(string id, int killed, int injured) => $$"""{"incident_uri":"{{id}}","num_killed":{{killed}},"num_injured":{{injured}}}""";
}
