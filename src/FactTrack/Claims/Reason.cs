namespace FactTrack;

/// <summary>Why a part of a claim is as it is.</summary>
/// <param name="Part">The part: <c>kind</c>, <c>actors</c>, <c>action</c>, <c>source</c>, <c>polarity</c>, <c>certainty</c>, <c>quantities</c>, <c>times</c>, <c>allegation</c>.</param>
/// <param name="Rule">The rule, by a stable name.</param>
/// <param name="Words">The words that triggered it, or null.</param>
public sealed record Reason(string Part, string Rule, TextPart? Words = null)
{
    /// <summary>Part, rule and words in one line.</summary>
    public override string ToString() => Words is null ? $"{Part}: {Rule}" : $"{Part}: {Rule} \"{Words}\"";
}
