namespace FactTrack;

/// <summary>A sentence of a document.</summary>
/// <param name="Index">Its place in <see cref="Document.Sentences"/>.</param>
/// <param name="Block">Index of its block in <see cref="Document.Blocks"/>.</param>
/// <param name="Span">From its first token's start to its last token's end.</param>
/// <param name="Tokens">Its tokens, as indices into <see cref="Document.Tokens"/>; never empty.</param>
public readonly record struct Sentence(int Index, int Block, TextSpan Span, TokenRange Tokens);
