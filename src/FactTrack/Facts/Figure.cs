namespace FactTrack;

/// <summary>A figure that a claim gives: what of, which values, and how it stands to the others of its event.</summary>
/// <param name="Scope">What it is a figure of.</param>
/// <param name="Interval">The values that it may have.</param>
/// <param name="Approximation">How exactly it is given.</param>
/// <param name="Standing">How it stands to the other people of its event.</param>
internal sealed record Figure(FigureScope Scope, FigureInterval Interval, Approximation Approximation, FigureStanding Standing = FigureStanding.Level)
{
    /// <summary>True if people are named one by one, with no number in the text: there may be more of them.</summary>
    public bool IsOneByOne { get; init; }

    /// <summary>A hash of the name of the one person counted, in hexadecimal digits, or null.</summary>
    public string? Person { get; init; }
}
