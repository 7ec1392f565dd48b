namespace FactTrack;

/// <summary>Words between quotation marks.</summary>
/// <param name="Words">The words without the marks.</param>
/// <param name="Tokens">The tokens between the marks, as ranges in order.</param>
/// <param name="IsClosed">False if the closing mark is missing and the quotation was ended by a block or sentence.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it, ...</param>
public sealed record Quotation(TextPart Words, ValueList<TokenRange> Tokens, bool IsClosed, int Depth);
