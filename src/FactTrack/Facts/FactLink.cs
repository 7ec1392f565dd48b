namespace FactTrack;

/// <summary>A link from one fact to another.</summary>
/// <param name="Kind">How they are linked.</param>
/// <param name="FactId">The other fact.</param>
public sealed record FactLink(FactLinkKind Kind, string FactId);
