namespace FactTrack.Accuracy.Tests;

public sealed class ContextSuiteTests
{
    // One source, one time, one place; the condition of the third row is no source.
    [Fact]
    public void Plain_sentences_are_read()
    {
        (int code, string[] lines, _) = SuiteRun.Of("context", SuiteRun.Data("context.jsonl"));
        Assert.Equal(0, code);
        Assert.Equal(
            ["context source.p 1.000", "context source.r 1.000", "context source.chain.p 1.000", "context source.chain.r 1.000", "context time.p 1.000", "context time.r 1.000", "context place.p 1.000", "context place.r 1.000"],
            lines);
    }

    [Fact]
    public void A_context_that_is_no_report_is_no_source() =>
        Assert.Equal(["Anna Holm said that", null, null], ContextRow.Read(SuiteRun.Data("context.jsonl")).Select(r => r.Source));

    [Fact]
    public void A_row_that_stands_twice_counts_once()
    {
        using var folder = new ScratchFolder();
        string row = File.ReadAllLines(SuiteRun.Data("context.jsonl"))[0];
        Assert.Single(ContextRow.Read(folder.Write("rows.jsonl", $"{row}\n{row}\n")));
    }

    [Theory]
    [InlineData("""{"sentence":"Rain fell ."}""", ":2:")]
    [InlineData("""{"sentence":null,"context":null,"context_is_report":false,"tuple":["fell"],"time":null,"place":null}""", ":2:")]
    [InlineData("""{"sentence":"Rain fell .","context":null,"context_is_report":false,"tuple":[],"time":null,"place":null}""", ":2:")]
    [InlineData("""{"sentence":"Rain fell .","context":null,"context_is_report":"no","tuple":["fell"],"time":null,"place":null}""", ":2:")]
    [InlineData("[]", ":2:")]
    [InlineData("", "no rows")]
    public void A_broken_file_is_named(string line, string place)
    {
        using var folder = new ScratchFolder();
        (int code, _, string errors) = SuiteRun.Of("context", folder.Write("rows.jsonl", "\n" + line));
        Assert.Equal(1, code);
        Assert.Contains("rows.jsonl", errors, StringComparison.Ordinal);
        Assert.Contains(place, errors, StringComparison.Ordinal);
    }
}
