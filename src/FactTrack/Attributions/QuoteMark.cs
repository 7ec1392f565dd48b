namespace FactTrack;

/// <summary>A token that is a quotation mark.</summary>
/// <param name="Kind">Its family; <see cref="QuoteKind.None"/> for every other token.</param>
/// <param name="Side">Its side.</param>
/// <param name="IsLow">True for a low mark, whose partner has the shape that opens elsewhere („a“).</param>
internal readonly record struct QuoteMark(QuoteKind Kind, QuoteSide Side, bool IsLow = false);
