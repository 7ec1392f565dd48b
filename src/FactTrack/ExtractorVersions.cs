namespace FactTrack;

/// <summary>What made a result.</summary>
/// <param name="Library">Version of the library.</param>
/// <param name="Model">Name and version of the syntax model, then those of the weights that tell names, after a blank.</param>
/// <param name="Lexicons">Version of the lexicons: a hash of all bytes of the built-in ones, then <c>name:hash</c> of each <see cref="EntityLexicon"/> of the user's, after a blank.</param>
public sealed record ExtractorVersions(string Library, string Model, string Lexicons);
