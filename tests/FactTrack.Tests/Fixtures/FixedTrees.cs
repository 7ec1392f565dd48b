namespace FactTrack.Tests.Fixtures;

/// <summary>A parser that gives the trees of a fixture, for tests of the whole path over trees made by hand.</summary>
internal sealed class FixedTrees(TreeFixture fixture) : IParser
{
    public string Version => "fixed";

    public SyntaxTable Parse(ReadOnlySpan<string> forms, ReadOnlySpan<int> sentenceStarts, CancellationToken cancellation = default)
    {
        Assert.Equal(fixture.Text.Tokens.Forms, forms.ToArray());
        return fixture.Syntax;
    }

    /// <summary>The claims of the fixture's words.</summary>
    public static ExtractionResult Extract(TreeFixture fixture) =>
        new ClaimExtractorBuilder().UseParser(new FixedTrees(fixture)).Build()
            .Extract(new Article(string.Join(' ', fixture.Text.Tokens.Forms)) { IsPretokenized = true });
}
