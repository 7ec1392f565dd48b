namespace FactTrack.Cli;

/// <summary>A short name of an article for people: its title, else its headline, else its first words, else its id.</summary>
internal static class ArticleLabel
{
    private const int Longest = 90;

    /// <summary>The label; one line.</summary>
    public static string Of(ExtractionResult result) =>
        Label.Shorten(result.Article.Title ?? Headline(result) ?? FirstLine(result.Article.Text) ?? result.ArticleId, Longest);

    private static string? Headline(ExtractionResult result)
    {
        foreach (TextBlock block in result.Document?.Blocks ?? [])
        {
            if (block.Kind == BlockKind.Headline && block.Span is { Source: TextSource.Body } span) return FirstLine(result.Article.Text[span.Start..span.End]);
        }

        return null;
    }

    private static string? FirstLine(string text)
    {
        string trimmed = text.TrimStart();
        int end = trimmed.IndexOfAny(['\n', '\r']);
        string line = (end < 0 ? trimmed : trimmed[..end]).Trim('#', '*', ' ');
        return line.Length > 0 ? line : null;
    }
}
