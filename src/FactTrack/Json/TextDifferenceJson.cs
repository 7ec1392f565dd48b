namespace FactTrack;

/// <summary>A <see cref="TextDifference"/> in JSON.</summary>
internal sealed record TextDifferenceJson(bool IsSentence, PartJson? Earlier, PartJson? Later);
