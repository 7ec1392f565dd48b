using System.Collections;

namespace FactTrack;

/// <summary>All tokens of a document, as parallel arrays; each <see cref="Token"/> is a view made on demand.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TokenTable : IReadOnlyList<Token>
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int _titleCount;

    /// <summary>Makes a table over arrays that the caller no longer changes.</summary>
    /// <param name="forms">Normalised forms (interned by the caller where possible).</param>
    /// <param name="starts">Start of each token.</param>
    /// <param name="ends">End of each token.</param>
    /// <param name="titleCount">How many of the first tokens stand in the title.</param>
    internal TokenTable(string[] forms, int[] starts, int[] ends, int titleCount)
    {
        (Forms, _starts, _ends, _titleCount) = (forms, starts, ends, titleCount);
    }

    internal string[] Forms { get; }

    /// <inheritdoc/>
    public int Count => Forms.Length;

    /// <summary>The token at a place.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public Token this[int index] => new(index, SpanOf(index), Forms[index]);

    /// <summary>The span of one token.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public TextSpan SpanOf(int index) =>
        new(_starts[index], _ends[index], index < _titleCount ? TextSource.Title : TextSource.Body);

    /// <summary>The tokens that share a character with a span: the smallest range that covers its words.</summary>
    /// <param name="span">A span of the title or the body, such as a match of a regular expression in <see cref="Article.Text"/>.</param>
    /// <returns>The range; empty where the span holds no part of a token (white space, markup, text that is not read).</returns>
    public TokenRange RangeOf(TextSpan span)
    {
        (int from, int to) = span.Source == TextSource.Title ? (0, _titleCount) : (_titleCount, Count);
        int start = FirstAbove(_ends, span.Start, from, to);
        return new TokenRange(start, span.IsEmpty ? start : FirstAbove(_starts, span.End - 1, start, to));
    }

    /// <summary>True if no character stands between a token and the next one.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1; false for the last token.</param>
    public bool TouchesNext(int index) =>
        index + 1 < Count && index + 1 != _titleCount && _ends[index] == _starts[index + 1];

    /// <summary>Enumerates the tokens in order.</summary>
    public IEnumerator<Token> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first place between two at which an ascending array is above a limit; the second place if it nowhere is.</summary>
    private static int FirstAbove(int[] ascending, int limit, int from, int to)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            if (ascending[middle] > limit) to = middle;
            else from = middle + 1;
        }

        return from;
    }
}
