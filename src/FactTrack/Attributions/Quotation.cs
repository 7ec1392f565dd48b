namespace FactTrack;

/// <summary>Words between quotation marks.</summary>
/// <param name="Words">The words without the marks.</param>
/// <param name="Tokens">The tokens between the marks, as ranges in order: one for each paragraph.</param>
/// <param name="IsClosed">False if the closing mark is missing: the quotation was ended with its paragraph, with the quotation around it, or before the next mark that opens.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it, 2 for one inside that; none is deeper.</param>
public sealed record Quotation(TextPart Words, ValueList<TokenRange> Tokens, bool IsClosed, int Depth);
