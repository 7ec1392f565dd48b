namespace FactTrack;

/// <summary>One thing that an article tells of an accusation: that it was made, that it is denied, how it ended.</summary>
/// <param name="Status">What it tells.</param>
/// <param name="Words">The words that tell it ("was charged", "dismissed"), with their spans.</param>
public sealed record AllegationStep(AllegationStatus Status, TextPart Words)
{
    /// <summary>The status and the words in one line.</summary>
    public override string ToString() => $"{Status} \"{Words}\"";
}
