namespace FactTrack;

/// <summary>What made a result.</summary>
/// <param name="Library">Version of the library.</param>
/// <param name="Model">Name and version of the syntax model.</param>
/// <param name="Lexicons">Version of the lexicons: a hash of all their bytes.</param>
public sealed record ExtractorVersions(string Library, string Model, string Lexicons);
