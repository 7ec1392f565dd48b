namespace FactTrack;

/// <summary>A name found by an <see cref="IEntityRecognizer"/>.</summary>
/// <param name="Tokens">Its tokens; not empty, inside one sentence.</param>
/// <param name="Type">What it names.</param>
/// <param name="CanonicalName">Its canonical name, or null for the words themselves.</param>
/// <param name="ExternalId">An id, or null. Names with the same id name the same entity.</param>
public sealed record RecognizedName(TokenRange Tokens, EntityType Type, string? CanonicalName = null, string? ExternalId = null)
{
    /// <summary>Canonical name of the country that it belongs to or is ("France"), or null, the default.</summary>
    public string? Country { get; init; }

    /// <summary>Nouns by which it may be called once it was named, in the singular ("club" for "the club"); none by default.</summary>
    public ValueList<string> Nouns { get; init; } = [];
}
