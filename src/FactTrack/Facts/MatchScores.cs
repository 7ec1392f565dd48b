namespace FactTrack;

/// <summary>How two claims compare.</summary>
internal readonly struct MatchScores
{
    /// <summary>How surely both tell of one happening, 0 to 1; from <see cref="MatchDecision.Threshold"/> on they do.</summary>
    public required float Score { get; init; }

    /// <summary>The score where it is not cut at 1: of several sure matches the strongest is the right one.</summary>
    public required float Strength { get; init; }

    /// <summary>How alike the actions are, 0 to 1.</summary>
    public required float Action { get; init; }

    /// <summary>What the words have in common.</summary>
    public required TermOverlap Overlap { get; init; }

    /// <summary>What contradicts one fact.</summary>
    public required MatchConflict Conflict { get; init; }

    /// <summary>How much speaks for one fact of that happening (<see cref="FactLikeness"/>); from <see cref="MatchDecision.Threshold"/> on it is one.</summary>
    public required float Likeness { get; init; }

    /// <summary>True if action and participants fit each other at all; in articles that nothing joins, somebody has to be named in both.</summary>
    public required bool Fits { get; init; }

    /// <summary>True if both claims report one fact.</summary>
    public bool IsMatch => Score >= MatchDecision.Threshold && Likeness >= MatchDecision.Threshold && Fits && Conflict == MatchConflict.None;
}
