namespace FactTrack.Tests;

/// <summary>The pairs of <c>Specs/Facts/matching.md</c>, in articles known to tell of one happening.</summary>
public class MatchSpecTests
{
    private const double OneHappening = 0.9;

    private static readonly Dictionary<string, MatchSpec> s_pairs = MatchSpec
        .Read("matching.md", Repository.Read("tests/FactTrack.Tests/Specs/Facts/matching.md")).ToDictionary(pair => pair.Name);

    public static TheoryData<string> Pairs => new(s_pairs.Keys);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Pair_gets_its_verdict(string where)
    {
        MatchSpec pair = s_pairs[where];
        (ExtractionResult left, ExtractionResult right) = (ClaimExtractor.Default.Extract(pair.Left), ClaimExtractor.Default.Extract(pair.Right));
        ClaimSketch[] leftSketches = ClaimSketcher.Of(left), rightSketches = ClaimSketcher.Of(right);
        var decisions = new List<(int Left, int Right, MatchDecision Decision)>();
        for (int i = 0; i < leftSketches.Length; i++)
            for (int j = 0; j < rightSketches.Length; j++)
                decisions.Add((i, j, ClaimMatcher.Match(leftSketches[i], rightSketches[j], OneHappening, left.Claims[i], right.Claims[j])));
        var matches = decisions.Where(d => d.Decision.IsMatch).ToList();
        bool isSame = matches.Count > 0;
        Assert.True(isSame == (pair.Verdict != "other"), string.Join("\n", decisions.Select(d => d.Decision).Prepend<object>($"{pair.Left} | {pair.Right}")));
        if (pair.Verdict == "said") Assert.DoesNotContain(matches, match => left.Claims[match.Left] is StatementClaim or AssessmentClaim);
    }

    [Fact]
    public void The_spec_holds_at_least_60_pairs() => Assert.True(s_pairs.Count >= 60, $"{s_pairs.Count} pairs");
}
