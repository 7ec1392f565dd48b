namespace FactTrack;

/// <summary>A number read from tokens.</summary>
/// <param name="Tokens">Where it stands, scale words included.</param>
/// <param name="Value">Its value.</param>
/// <param name="Scale">The scale word's value ("million"), 1 without one.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="IsDigits">True if it begins with digits.</param>
internal sealed record Number(TokenRange Tokens, decimal Value, decimal Scale, NumberKind Kind, bool IsDigits);
