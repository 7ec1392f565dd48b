namespace FactTrack;

/// <summary>A participant or circumstance of a clause.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ClauseArgument
{
    // The words are made when asked for: a document holds many arguments, and most are never shown.
    private readonly PartMaker _parts;

    internal ClauseArgument(Role role, int head, ValueList<TokenRange> tokens, string? preposition, PartMaker parts) =>
        (Role, Head, Tokens, Preposition, _parts) = (role, head, tokens, preposition, parts);

    /// <summary>What it does in the action.</summary>
    public Role Role { get; init; }

    /// <summary>The token that is its syntactic head.</summary>
    public int Head { get; }

    /// <summary>All its tokens, as ranges in order, without its preposition and without clauses that are claims of their own.</summary>
    public ValueList<TokenRange> Tokens { get; }

    /// <summary>Its preposition ("to", "because of"), or null.</summary>
    public string? Preposition { get; init; }

    /// <summary>Its words in the article.</summary>
    public TextPart Words => _parts.Part(Tokens.AsSpan());
}
