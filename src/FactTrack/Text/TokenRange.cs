using System.Globalization;

namespace FactTrack;

/// <summary>A half-open range of token indices of one document.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">One past the last token.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>True if a token lies in the range.</summary>
    public bool Contains(int token) => Start <= token && token < End;

    /// <summary>True if the other range lies wholly inside this one.</summary>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>True if both ranges share at least one token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>The range as <c>3..9</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");
}
