namespace FactTrack;

/// <summary>The words that a quotation is told with: "Holm said", "said Holm", "She was blunt:".</summary>
/// <param name="Head">The head token of the cue.</param>
/// <param name="Cue">The cue's tokens.</param>
/// <param name="Source">The head token of who speaks; -1 where the attribution of the cue knows it.</param>
/// <param name="Words">The tokens of who speaks where they were read from the order of words.</param>
/// <param name="Entry">What kind of cue it is.</param>
internal sealed record SpeechTag(int Head, TokenRange Cue, int Source, TokenRange? Words, CueEntry Entry);
