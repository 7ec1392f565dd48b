namespace FactTrack;

/// <summary>One reason for or against that two claims report one fact.</summary>
/// <param name="Name">What was compared: <c>action</c>, <c>participants</c>, <c>context</c>, <c>articles</c>, <c>persons</c>, <c>places</c>, <c>numbers</c>, <c>time</c>, <c>actor</c>, <c>object</c>, <c>saying</c>, <c>person</c> (another age or sex), <c>likeness</c> (how much speaks for one fact of one happening).</param>
/// <param name="Score">0 to 1: how much they agree; 0 where they contradict each other.</param>
/// <param name="Left">The words of the one claim; empty where no claims were given.</param>
/// <param name="Right">The words of the other.</param>
public sealed record MatchPart(string Name, double Score, string Left = "", string Right = "")
{
    /// <summary>One line: name, score, and the words of both sides.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} {Score:F2}{(Left.Length + Right.Length > 0 ? $": {Left} | {Right}" : "")}");
}
