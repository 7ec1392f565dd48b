namespace FactTrack.Tests.Text;

/// <summary>Reads texts for tests of the text layer.</summary>
internal static class TextFixture
{
    public static TextLayer Read(Article article, List<DocumentWarning>? warnings = null) =>
        new TextAnalyzer(int.MaxValue).Read(article, warnings ?? [], CancellationToken.None);

    public static TextLayer Read(string text) => Read(new Article(text));

    /// <summary>All forms, joined by spaces.</summary>
    public static string Forms(string text) => string.Join(' ', Read(text).Tokens.Forms);

    /// <summary>The kinds of all blocks.</summary>
    public static string Kinds(string text) => string.Join(' ', Read(text).Blocks.Select(block => block.Kind));
}
