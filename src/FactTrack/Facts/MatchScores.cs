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

    /// <summary>True if action and participants fit each other well enough for one fact.</summary>
    public required bool Fits { get; init; }

    /// <summary>True if both claims report one fact.</summary>
    public bool IsMatch => Score >= MatchDecision.Threshold && Fits && Conflict == MatchConflict.None;
}
