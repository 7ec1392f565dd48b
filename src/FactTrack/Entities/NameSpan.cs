namespace FactTrack;

/// <summary>A name in the text before it is joined to an entity.</summary>
/// <param name="Tokens">Its tokens, without titles.</param>
/// <param name="Type">What it seems to name.</param>
/// <param name="Known">Its entry in the gazetteer, or null.</param>
/// <param name="Given">What a user's recognizer said, or null.</param>
/// <param name="IsSure">False where the type is a guess by default.</param>
internal readonly record struct NameSpan(TokenRange Tokens, EntityType Type, GazetteerEntry? Known, RecognizedName? Given, bool IsSure);
