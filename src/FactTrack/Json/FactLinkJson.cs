namespace FactTrack;

/// <summary>A <see cref="FactLink"/> in JSON.</summary>
internal sealed record FactLinkJson(string Kind, string Fact);
