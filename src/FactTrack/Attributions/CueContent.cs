namespace FactTrack;

/// <summary>What a cue verb has as its content.</summary>
/// <param name="Ranges">The content's ranges.</param>
/// <param name="Entry">The sense of the cue word that takes such a content.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record CueContent(List<TokenRange> Ranges, CueEntry Entry, string Rule);
