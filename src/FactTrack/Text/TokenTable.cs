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
}
