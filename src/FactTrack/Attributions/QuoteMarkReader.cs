namespace FactTrack;

/// <summary>Tells quotation marks from apostrophes, and opening from closing ones, by the characters that the article has.</summary>
internal sealed class QuoteMarkReader(Article article, TokenTable tokens, SyntaxTable syntax)
{
    private const int MostRepeats = 2;

    /// <summary>The mark that a token is.</summary>
    public QuoteMark At(int token)
    {
        // Every mark's normalised form is one of these two; only then is the text looked at.
        if (tokens.Forms[token] is not ("\"" or "'")) return default;
        TextSpan span = tokens.SpanOf(token);
        string text = TextOf(span);
        QuoteKind kind = KindOf(text.AsSpan(span.Start, span.Length));
        if (kind == QuoteKind.None || (kind == QuoteKind.Single && IsApostrophe(token))) return default;
        QuoteSide shape = ShapeOf(text[span.Start]);
        bool isLow = text[span.Start] is '\u201E' or '\u201A';
        if (shape == QuoteSide.Either || kind == QuoteKind.Guillemet) shape = BySpace(text, span);

        // A mark of the wrong shape: “We stay,“.
        else if (shape == QuoteSide.Open && !isLow && BySpace(text, span) == QuoteSide.Close) shape = QuoteSide.Either;
        return new QuoteMark(kind, shape, isLow);
    }

    private string TextOf(TextSpan span) => span.Source == TextSource.Title ? article.Title! : article.Text;

    private static QuoteKind KindOf(ReadOnlySpan<char> mark) => mark switch
    {
        ['\u00AB' or '\u00BB', ..] => QuoteKind.Guillemet,
        ['\u2039' or '\u203A', ..] => QuoteKind.SingleGuillemet,
        ['"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\uFF02', ..] or [_, _, ..] => QuoteKind.Double,
        [_] => QuoteKind.Single,
        _ => QuoteKind.None,
    };

    private static QuoteSide ShapeOf(char mark) => mark switch
    {
        '\u201C' or '\u201E' or '\u201F' or '\u2018' or '\u201A' or '\u201B' or '\u2039' or '`' => QuoteSide.Open,
        '\u201D' or '\u2019' or '\u203A' => QuoteSide.Close,
        _ => QuoteSide.Either,
    };

    // "the troops' return": the parser calls it a possessive, or it stands between a plural s and a space while nothing tells otherwise.
    private bool IsApostrophe(int token) =>
        syntax.XposOf(token) == "POS" || syntax.RelationOf(token) is Relation.Case or Relation.Goeswith
        || (token > 0 && tokens.TouchesNext(token - 1) && tokens.TouchesNext(token) && char.IsLetterOrDigit(tokens.Forms[token + 1][0])
            && char.IsLetterOrDigit(tokens.Forms[token - 1][^1]));

    private static QuoteSide BySpace(string text, TextSpan span)
    {
        // A mark typed twice stands on the side where both stand.
        int start = span.Start, end = span.End;
        while (start > 0 && span.Start - start < MostRepeats && text[start - 1] == text[span.Start]) start--;
        while (end < text.Length && end - span.End < MostRepeats && text[end] == text[span.Start]) end++;
        bool left = start == 0 || char.IsWhiteSpace(text[start - 1]) || IsOpener(text[start - 1]);
        bool right = end == text.Length || char.IsWhiteSpace(text[end]) || IsCloser(text[end]);
        return (left, right) switch
        {
            (true, false) => QuoteSide.Open,
            (false, true) => QuoteSide.Close,
            _ => QuoteSide.Either,
        };
    }

    private static bool IsOpener(char c) => c is '(' or '[' or '{' or '-' or '/' or '\u2014' or '\u2013' or '\u2026' or '\u201C' or '\u2018' or '\u00AB';

    private static bool IsCloser(char c) => c is ')' or ']' or '}' or '.' or ',' or ';' or ':' or '!' or '?' or '\u2014' or '\u2013' or '\u2026' or '\u201D' or '\u2019' or '\u00BB';
}
