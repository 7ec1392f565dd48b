namespace FactTrack;

/// <summary>Words that stand in one of two texts only, or other words in the same place; marks, markup and capitals do not count.</summary>
/// <param name="Earlier">The words of the earlier text, or null where there are none.</param>
/// <param name="Later">The words of the later text, or null where there are none.</param>
/// <param name="IsSentence">True for a whole sentence that only one text has; false for words within a sentence that both have.</param>
public sealed record TextDifference(TextPart? Earlier, TextPart? Later, bool IsSentence)
{
    /// <summary>The words, those of the earlier text behind a minus, those of the later one behind a plus.</summary>
    public override string ToString() => (Earlier, Later) switch
    {
        (null, _) => $"+ {Later}",
        (_, null) => $"- {Earlier}",
        _ => $"- {Earlier} + {Later}",
    };
}
