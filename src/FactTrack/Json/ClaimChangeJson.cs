namespace FactTrack;

/// <summary>A <see cref="ClaimChange"/> in JSON.</summary>
internal sealed record ClaimChangeJson(string Part, PartJson? Earlier, PartJson? Later);
