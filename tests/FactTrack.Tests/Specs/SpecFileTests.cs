namespace FactTrack.Tests;

public class SpecFileTests
{
    private const string Markdown = """
        # Title

        Prose.

        ```example 2025-08-13
        Kim left.
        .
        event | Kim | leave | q: 5 % | not | src: KCNA <- AP
        only
        ```

        ```none
        Who left?
        ```
        """;

    [Fact]
    public void Blocks_are_read_with_text_date_and_claims()
    {
        List<SpecExample> examples = SpecFile.Read("x.md", Markdown);
        Assert.Equal(["x.md:6", "x.md:13"], examples.Select(e => e.Name));
        Assert.Equal("Kim left.", examples[0].Article.Text);
        Assert.Equal(PublicationTime.On(2025, 8, 13), examples[0].Article.PublishedAt);
        Assert.True(examples[0].Only && Assert.Single(examples[0].Expected).Line.StartsWith("event | Kim", StringComparison.Ordinal));
        Assert.True(examples[1].Only && examples[1].Expected.Count == 0);
    }

    [Theory]
    [InlineData("event | Kim", "a claim is")]
    [InlineData("rumour | Kim | leave", "the kind 'rumour'")]
    [InlineData("event | Kim | leave | colour: red", "no field")]
    public void Broken_line_names_file_and_line(string line, string why)
    {
        FormatException error = Assert.Throws<FormatException>(() => ExpectedClaim.Parse("x.md:8", line));
        Assert.StartsWith("x.md:8: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }
}
