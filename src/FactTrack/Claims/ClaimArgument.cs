namespace FactTrack;

/// <summary>A participant other than the actors, or a circumstance.</summary>
/// <param name="Role">What it does in the action.</param>
/// <param name="Words">Its words, without its preposition.</param>
/// <param name="Preposition">Its preposition, or null.</param>
/// <param name="Entity">The entity of its head, where resolved.</param>
public sealed record ClaimArgument(Role Role, TextPart Words, string? Preposition = null, Entity? Entity = null)
{
    /// <summary>Role and words.</summary>
    public override string ToString() => $"{Role}: {Words}";
}
