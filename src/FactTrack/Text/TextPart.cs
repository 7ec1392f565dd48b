using System.Diagnostics;
using System.Text;

namespace FactTrack;

/// <summary>Words of an article: one or more spans, and by <see cref="ToString"/> the words in them.</summary>
/// <remarks>
/// Most parts are one span. Several spans stand where markup or other words interrupt ("the **Kursk** region").
/// Two parts are equal if their spans and words are.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TextPart : IEquatable<TextPart>
{
    // Most parts are one span: it is kept here, and the list is made when asked for.
    private readonly TextSpan _first;
    private readonly ValueList<TextSpan>? _several;
    private readonly string _body;
    private readonly string? _title;

    /// <summary>Makes a part.</summary>
    /// <param name="spans">At least one span, in order, without overlap.</param>
    /// <param name="body">The text that body spans point into.</param>
    /// <param name="title">The text that title spans point into, if there is one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no span, or the spans overlap, are out of order or beyond their text.</exception>
    public TextPart(ValueList<TextSpan> spans, string body, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(body);
        if (spans.Count == 0) throw new ArgumentException("A part needs at least one span.", nameof(spans));
        for (int i = 0; i < spans.Count; i++)
        {
            int limit = spans[i].Source == TextSource.Title ? title?.Length ?? 0 : body.Length;
            if (spans[i].End > limit) throw new ArgumentException($"The span {spans[i]} ends after its text of {limit} code units.", nameof(spans));
            if (i > 0 && spans[i - 1].Source == spans[i].Source && spans[i - 1].End > spans[i].Start)
                throw new ArgumentException("Spans must be in order and must not overlap.", nameof(spans));
        }

        (_first, _several, _body, _title) = (spans[0], spans.Count == 1 ? null : spans, body, title);
    }

    /// <summary>Makes a part of one span that is known to be in range.</summary>
    internal TextPart(TextSpan span, string body, string? title) => (_first, _body, _title) = (span, body, title);

    /// <summary>Where the words stand, in order, without overlap.</summary>
    public ValueList<TextSpan> Spans => _several ?? [_first];

    /// <summary>From the first span's start to the last span's end.</summary>
    public TextSpan Extent => _several is null ? _first : new(_first.Start, Math.Max(_first.Start, _several[^1].End), _first.Source);

    /// <summary>The words; pieces that stand apart in the text are joined by one space.</summary>
    public override string ToString()
    {
        if (_several is null) return Slice(_first).ToString();
        var words = new StringBuilder();
        for (int i = 0; i < _several.Count; i++)
        {
            if (i > 0 && Apart(_several[i - 1], _several[i])) words.Append(' ');
            words.Append(Slice(_several[i]));
        }

        return words.ToString();
    }

    private bool Apart(TextSpan left, TextSpan right)
    {
        if (left.Source != right.Source) return true;
        foreach (char c in Slice(new TextSpan(left.End, right.Start, left.Source)))
            if (char.IsWhiteSpace(c) || char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private ReadOnlySpan<char> Slice(TextSpan span) =>
        (span.Source == TextSource.Title ? _title! : _body).AsSpan(span.Start, span.Length);

    /// <inheritdoc/>
    public bool Equals(TextPart? other) =>
        ReferenceEquals(this, other) || (other is not null && _first == other._first && Equals(_several, other._several) && ToString() == other.ToString());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextPart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _several);
}
