namespace FactTrack;

/// <summary>Who does or is something.</summary>
/// <param name="Words">The words in the article; a pronoun keeps its own words.</param>
/// <param name="Entity">The entity, where resolved. Words that stand for several ("they") give one participant for each.</param>
public sealed record Participant(TextPart Words, Entity? Entity = null)
{
    private readonly TextPart? _minimal;

    /// <summary>Its words without ornaments, as <see cref="ClaimArgument.Minimal"/>; <see cref="Words"/> where nothing goes.</summary>
    public TextPart Minimal
    {
        get => _minimal ?? Words;
        init => _minimal = value.Equals(Words) ? null : value;
    }

    /// <summary>How many people the words name, one by one and by amounts: 3 for "a man and his two sons"; 0 where that is not told or they name no people.</summary>
    public int People { get; init; }

    /// <summary>The entity's name, or the words.</summary>
    public override string ToString() => Entity?.Name ?? Words.ToString();
}
