namespace FactTrack;

/// <summary>What differs between two claims that are one.</summary>
public enum ClaimPart : byte
{
    /// <summary>The type of the claim: what was planned is done.</summary>
    Kind,

    /// <summary>An amount.</summary>
    Figure,

    /// <summary>How exactly an amount or a length of time is given ("up to", "about").</summary>
    Bound,

    /// <summary>A time.</summary>
    Time,

    /// <summary>Affirmed or negated.</summary>
    Polarity,

    /// <summary>How certain it is ("may have").</summary>
    Certainty,

    /// <summary>Whether it is an accusation, and how far that went ("allegedly").</summary>
    Allegation,

    /// <summary>Who puts it forward.</summary>
    Source,

    /// <summary>Words that both give as quoted.</summary>
    Quote,

    /// <summary>Words of the action, its participants or circumstances.</summary>
    Wording,
}
