namespace FactTrack.Accuracy;

/// <summary>A name with its kind.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">The tag of its first token.</param>
internal readonly record struct FoundName(TokenRange Tokens, NameTag Kind);
