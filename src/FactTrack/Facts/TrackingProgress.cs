namespace FactTrack;

/// <summary>How far adding many articles has come; all of these will last.</summary>
/// <param name="Added">New articles.</param>
/// <param name="Versions">New versions of known articles.</param>
/// <param name="Unchanged">Articles that were known with the same text.</param>
/// <param name="Claims">Claims of the new articles and versions.</param>
public readonly record struct TrackingProgress(int Added, int Versions, int Unchanged, int Claims);
