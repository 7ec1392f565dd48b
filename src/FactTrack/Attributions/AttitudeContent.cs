namespace FactTrack;

/// <summary>What a word of attitude has as its content, and the words that link to it.</summary>
/// <param name="Entry">The sense that takes it.</param>
/// <param name="Ranges">The content.</param>
/// <param name="Link">The preposition between word and content, or -1.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record AttitudeContent(AttitudeEntry Entry, List<TokenRange> Ranges, int Link, string Rule)
{
    /// <summary>The head of the content, or -1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The verb that makes a set phrase with the noun ("take issue with", "vote in favour of"), or -1.</summary>
    public int Verb { get; init; } = -1;
}
