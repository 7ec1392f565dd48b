namespace FactTrack;

/// <summary>Whether a content is affirmed or negated, in its source's view.</summary>
public enum Polarity : byte
{
    /// <summary>Affirmed.</summary>
    Positive,

    /// <summary>Negated (not, no, never, failed to, refused to, without).</summary>
    Negative,
}
