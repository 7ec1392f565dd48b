namespace FactTrack;

/// <summary>A cue word of the lexicon.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Kind">The kind of attribution.</param>
/// <param name="Stance">The stance of the one who uses it.</param>
/// <param name="Frames">What may be its content.</param>
/// <param name="NegatesContent">True if "not" at the cue makes the content not true for the source ("does not believe that").</param>
internal sealed record CueEntry(CueForm Form, AttributionKind Kind, Stance Stance, CueFrames Frames, bool NegatesContent)
{
    /// <summary>A word that the lexicon does not have.</summary>
    public static CueEntry Unknown { get; } = new(CueForm.Verb, AttributionKind.Statement, Stance.Neutral, CueFrames.None, false);

    /// <summary>False for <see cref="Unknown"/>; a word of the lexicon may have the same columns.</summary>
    public bool IsKnown => !ReferenceEquals(this, Unknown);

    /// <summary>True if a frame is allowed.</summary>
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
