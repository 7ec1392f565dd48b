namespace FactTrack;

/// <summary>What a word of attitude has as its content, and the words that link to it.</summary>
/// <param name="Entry">The sense that takes it.</param>
/// <param name="Ranges">The content.</param>
/// <param name="Link">The preposition between word and content, or -1.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record AttitudeContent(AttitudeEntry Entry, List<TokenRange> Ranges, int Link, string Rule);
