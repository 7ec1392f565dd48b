namespace FactTrack;

/// <summary>A name found by an <see cref="IEntityRecognizer"/>.</summary>
/// <param name="Tokens">Its tokens; not empty, inside one sentence.</param>
/// <param name="Type">What it names.</param>
/// <param name="CanonicalName">Its canonical name, or null for the words themselves.</param>
/// <param name="ExternalId">An id, or null.</param>
public sealed record RecognizedName(TokenRange Tokens, EntityType Type, string? CanonicalName = null, string? ExternalId = null);
