namespace FactTrack;

/// <summary>Whether two claims report one fact, with its reasons.</summary>
/// <param name="Score">How surely both tell of one happening, 0 to 1; from <see cref="Threshold"/> on they do.</param>
/// <param name="IsMatch">True if both claims report one fact: they tell of one happening, action and participants fit, and nothing contradicts.</param>
/// <param name="Parts">What was compared, each part with its score and its words.</param>
public sealed record MatchDecision(double Score, bool IsMatch, ValueList<MatchPart> Parts)
{
    /// <summary>The least score of one happening.</summary>
    public const double Threshold = 0.5;

    /// <summary>The decision and its parts, one a line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(IsMatch ? "one fact" : "two facts")} {Score:F2}") + string.Concat(Parts.Select(part => "\n  " + part));
}
