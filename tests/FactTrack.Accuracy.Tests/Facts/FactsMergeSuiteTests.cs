namespace FactTrack.Accuracy.Tests;

public sealed class FactsMergeSuiteTests
{
    private const string Fire = "A fire destroyed the old Norrvik sawmill on Monday evening, the police in Norrvik said. Nobody was injured, but the owner Anna Holm told reporters that forty people lost their work. "
        + "The fire brigade of Norrvik needed nine hours to put out the flames.";

    [Fact]
    public void The_trackers_groups_are_scored_against_incidents_and_copies()
    {
        using var folder = new ScratchFolder();
        string articles = folder.Write("articles.jsonl", string.Join('\n',
            Article("fire", "1", "2031-05-01", Fire),
            Article("fire", "2", "2031-05-02", Fire + " The mayor promised help."),
            // The same page under another incident: one article for the tracker.
            Article("other", "1", "2031-05-01", Fire),
            Article("match", "3", "2031-08-09", "The handball players of Tarnby beat Grenholt by thirty goals to twelve in the last match of the season. Their trainer Lars Moe praised the young goalkeeper, who stopped "
                + "eleven shots, and said that the team would celebrate in the harbour hotel until the early morning.")));
        (int code, string[] lines, _) = SuiteRun.Of("facts-merge", articles);
        Assert.Equal(0, code);
        Assert.Equal(["facts-merge b3.p 0.667", "facts-merge b3.r 1.000", "facts-merge b3.f1 0.800", "facts-merge copies.p 1.000", "facts-merge copies.r 1.000"], lines[..5]);
        Assert.StartsWith("facts-merge articles_per_second ", Assert.Single(lines[5..]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_articles_says_so()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(1, SuiteRun.Of("facts-merge", folder.Write("articles.jsonl", "")).Code);
    }

    private static string Article(string incident, string id, string day, string content) =>
        $$"""{"incident":"{{incident}}","id":"{{id}}","dct":"{{day}}","title":"","uri":"http://example.org/{{id}}","content":"{{content}}"}""";
}
