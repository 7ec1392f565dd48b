namespace FactTrack;

/// <summary>Makes <see cref="TextPart"/>s of tokens: touching or white-space-separated tokens share a span, markup splits it.</summary>
internal sealed class PartMaker(Article article, TokenTable tokens)
{
    /// <summary>The words of a range of tokens.</summary>
    public TextPart Part(TokenRange range) => Part([range]);

    /// <summary>The words of several ranges, in order, without overlap; at least one token.</summary>
    public TextPart Part(ReadOnlySpan<TokenRange> ranges)
    {
        var spans = new List<TextSpan>(ranges.Length);
        foreach (TokenRange range in ranges)
            for (int token = range.Start; token < range.End; token++) Append(spans, tokens.SpanOf(token), continues: token > range.Start);
        return spans.Count == 1 ? new TextPart(spans[0], article.Text, article.Title) : new TextPart(spans.ToValueList(), article.Text, article.Title);
    }

    private void Append(List<TextSpan> spans, TextSpan span, bool continues)
    {
        if (spans.Count > 0 && (continues || Follows(spans[^1], span)) && IsBlank(spans[^1], span))
            spans[^1] = new TextSpan(spans[^1].Start, span.End, span.Source);
        else
            spans.Add(span);
    }

    private static bool Follows(TextSpan left, TextSpan right) => left.Source == right.Source && left.End <= right.Start;

    private bool IsBlank(TextSpan left, TextSpan right)
    {
        if (left.Source != right.Source) return false;
        string text = left.Source == TextSource.Title ? article.Title! : article.Text;
        for (int i = left.End; i < right.Start; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }
}
