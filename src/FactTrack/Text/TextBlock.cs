namespace FactTrack;

/// <summary>A piece of an article: a headline, a paragraph, a by-line, ...; a paragraph with a notice inside it makes several.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without surrounding white space and leading markers.</param>
/// <param name="FirstSentence">Index of its first sentence in <see cref="Document.Sentences"/>.</param>
/// <param name="EndSentence">One past the index of its last sentence.</param>
public sealed record TextBlock(BlockKind Kind, TextSpan Span, int FirstSentence, int EndSentence)
{
    /// <summary>True if claims are read from the block.</summary>
    public bool IsMined => Kind is not (BlockKind.Byline or BlockKind.Dateline or BlockKind.Credit or BlockKind.Other);
}
