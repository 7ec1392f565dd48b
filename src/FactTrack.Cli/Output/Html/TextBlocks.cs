namespace FactTrack.Cli;

/// <summary>The text of an article as elements: one a block, with its marks; nothing of the text but markup is left out.</summary>
internal static class TextBlocks
{
    /// <summary>All blocks of the body.</summary>
    public static Html Of(ExtractionResult result, List<Mark> marks)
    {
        string text = result.Article.Text;
        var marked = new MarkedText(text, TextSource.Body, marks);
        var html = new Html();
        int at = 0;
        foreach (TextBlock block in result.Document?.Blocks ?? [])
        {
            if (block.Span.Source != TextSource.Body || block.Span.Start < at) continue;
            Paragraphs(text, marked, at, block.Span.Start, html);
            Element(block.Kind, marked.Range(block.Span.Start, block.Span.End), html);
            at = block.Span.End;
        }

        Paragraphs(text, marked, at, text.Length, html);
        return html;
    }

    // Text between blocks, or all of it where there are none: a paragraph for each piece between blank lines.
    private static void Paragraphs(string text, MarkedText marked, int from, int to, Html html)
    {
        while (from < to)
        {
            int end = text.IndexOf("\n\n", from, to - from, StringComparison.Ordinal);
            if (end < 0) end = to;
            if (HasWord(text.AsSpan(from, end - from))) Element(BlockKind.Paragraph, marked.Range(from, end), html);
            from = end + 2;
        }
    }

    private static void Element(BlockKind kind, Html words, Html html)
    {
        string block = kind.ToString().ToLowerInvariant();
        _ = kind switch
        {
            BlockKind.Headline => html.Add($"<h3 class=\"{block}\">{words}</h3>\n"),
            BlockKind.Subheading => html.Add($"<h4 class=\"{block}\">{words}</h4>\n"),
            BlockKind.Quote => html.Add($"<blockquote class=\"{block}\">{words}</blockquote>\n"),
            _ => html.Add($"<p class=\"{block}\">{words}</p>\n"),
        };
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
