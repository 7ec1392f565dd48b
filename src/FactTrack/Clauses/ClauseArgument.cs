namespace FactTrack;

/// <summary>A participant or circumstance of a clause.</summary>
/// <param name="Role">What it does in the action.</param>
/// <param name="Head">The token that is its syntactic head.</param>
/// <param name="Tokens">All its tokens, as ranges in order, without its preposition and without clauses that are claims of their own.</param>
/// <param name="Preposition">Its preposition ("to", "because of"), or null.</param>
/// <param name="Words">Its words in the article.</param>
public sealed record ClauseArgument(Role Role, int Head, ValueList<TokenRange> Tokens, string? Preposition, TextPart Words);
