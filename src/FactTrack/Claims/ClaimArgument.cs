namespace FactTrack;

/// <summary>A participant other than the actors, or a circumstance.</summary>
/// <param name="Role">What it does in the action.</param>
/// <param name="Words">Its words, without its preposition.</param>
/// <param name="Preposition">Its preposition, or null.</param>
/// <param name="Entity">The entity of its head, where resolved.</param>
public sealed record ClaimArgument(Role Role, TextPart Words, string? Preposition = null, Entity? Entity = null)
{
    private readonly TextPart? _minimal;

    /// <summary>
    /// Its words without ornaments: articles, words of mere opinion or degree, the description before a name, and times and places that are arguments of
    /// their own. What changes truth stays: negation, amounts, hedges, possessors, "former", "alleged", "only". <see cref="Words"/> where nothing goes.
    /// </summary>
    public TextPart Minimal
    {
        get => _minimal ?? Words;
        init => _minimal = value.Equals(Words) ? null : value;
    }

    /// <summary>How many people the words name, one by one and by amounts: 3 for "a man and his two sons"; 0 where that is not told or they name no people.</summary>
    public int People { get; init; }

    /// <summary>Role and words.</summary>
    public override string ToString() => $"{Role}: {Words}";
}
