namespace FactTrack.Accuracy.Tests;

public sealed class FactsSpeedSuiteTests
{
    [Fact]
    public void Both_stores_are_timed()
    {
        using var folder = new ScratchFolder();
        (int code, string[] lines, _) = SuiteRun.Of("facts-speed", folder.Write("articles.jsonl", string.Join('\n', Article("2", "2031-05-02"), Article("1", "2031-05-01"))));
        Assert.Equal(0, code);
        Assert.Equal(
            ["articles", "extraction.words_per_second", "tracking.words_per_second", "tracking.speed", "file_kb_per_article"],
            lines.Where(line => line.StartsWith("facts-speed sqlite.", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]["sqlite.".Length..]));
        Assert.Contains("facts-speed memory.articles 2.000", lines);
    }

    [Theory]
    [InlineData("--order", "size")]
    [InlineData("--store", "disk")]
    public void Other_values_are_wrong_calls(string option, string value)
    {
        using var folder = new ScratchFolder();
        (int code, _, string errors) = SuiteRun.Of("facts-speed", folder.Write("articles.jsonl", Article("1", "2031-05-01")), option, value);
        Assert.Equal(2, code);
        Assert.Contains(option, errors, StringComparison.Ordinal);
    }

    private static string Article(string id, string day) =>
        $$"""{"incident":"a","id":"{{id}}","dct":"{{day}}","title":"","uri":"http://example.org/{{id}}","content":"A fire destroyed the Norrvik sawmill on Monday, the police said."}""";
}
