namespace FactTrack.Accuracy;

/// <summary>A pronoun or name of the gold, in tokens of its document.</summary>
/// <param name="Entity">What it stands for; the same for all that corefer.</param>
/// <param name="Head">Its head.</param>
/// <param name="Tokens">The pronoun or the bare name.</param>
internal readonly record struct GoldMention(string Entity, int Head, TokenRange Tokens);
