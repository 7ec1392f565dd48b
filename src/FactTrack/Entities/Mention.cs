namespace FactTrack;

/// <summary>Words that stand for one entity, or for several together ("they" for two people).</summary>
/// <param name="Words">The words, with titles but without following clauses.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The token that is its syntactic head.</param>
/// <param name="Kind">By name, description or pronoun.</param>
/// <param name="Entities">Indices of its entities; empty where it was not resolved.</param>
/// <param name="Candidates">Indices of the entities that it may stand for where it was not resolved.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
/// <param name="Rule">The rule that joined it to its entity.</param>
public sealed record Mention(
    TextPart Words, TokenRange Tokens, int Head, MentionKind Kind, ValueList<int> Entities, ValueList<int> Candidates,
    double Confidence, string Rule)
{
    /// <summary>The tokens of the bare name, without titles ("Anna Holm" in "Foreign Minister Anna Holm"); empty for other kinds.</summary>
    public TokenRange Name { get; init; }
}
