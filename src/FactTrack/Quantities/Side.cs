namespace FactTrack;

/// <summary>One number with its sign and unit: an amount, or one end of a range.</summary>
/// <param name="Tokens">From the money sign to the unit.</param>
/// <param name="Number">The number without them.</param>
/// <param name="Value">The value, with letters of scale and the worth of small coins.</param>
/// <param name="Scale">The scale that its words gave it, 1 without.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="Figure">The number alone, with its sign and scale.</param>
internal sealed record Side(TokenRange Tokens, Number Number, decimal Value, decimal Scale, Unit? Unit, TokenRange Figure);
