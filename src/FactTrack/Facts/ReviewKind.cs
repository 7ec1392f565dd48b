namespace FactTrack;

/// <summary>What a review decides.</summary>
public enum ReviewKind : byte
{
    /// <summary>The fact is as reported.</summary>
    Accept,

    /// <summary>The fact is wrong, or no fact.</summary>
    Reject,

    /// <summary>The fact is right in another wording (<see cref="Review.Correction"/>).</summary>
    Correct,

    /// <summary>Two facts are one (<see cref="Review.Other"/>).</summary>
    Merge,

    /// <summary>A report belongs to another fact (<see cref="Review.Other"/>).</summary>
    Split,
}
