namespace FactTrack.Tests;

public class ClaimMatcherTests
{
    private static readonly ClaimSketch[] s_sketches = [.. MatchSpec.Read("matching.md", Repository.Read("tests/FactTrack.Tests/Specs/Facts/matching.md"))
        .SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().SelectMany(sentence => ClaimSketcher.Of(ClaimExtractor.Default.Extract(sentence)))];

    [Fact]
    public void The_order_of_the_claims_never_matters() => Assert.All(s_sketches, left => Assert.All(s_sketches, right =>
    {
        MatchScores one = ClaimMatcher.Compare(left, right, 0.6), other = ClaimMatcher.Compare(right, left, 0.6);
        Assert.Equal(one.Score, other.Score, 1e-6);
        Assert.Equal((one.IsMatch, one.Conflict, one.Action), (other.IsMatch, other.Conflict, other.Action));
    }));

    [Fact]
    public void A_claim_matches_itself_even_in_articles_that_are_not_linked() =>
        Assert.All(s_sketches.Where(sketch => sketch.Terms.ToArray().Any(term => term.IsName && term.IsCore) && (sketch.Head.Marks & SketchMarks.LightAction) == 0),
            sketch => Assert.True(ClaimMatcher.Compare(sketch, sketch, 0).IsMatch));

    [Fact]
    public void More_alike_articles_never_lower_the_score() => Assert.All(s_sketches, left => Assert.All(s_sketches, right =>
        Assert.True(ClaimMatcher.Compare(left, right, 0.2).Score <= ClaimMatcher.Compare(left, right, 0.8).Score)));

    [Fact]
    public void Each_decision_tells_its_parts_with_the_words_of_both()
    {
        ExtractionResult left = ClaimExtractor.Default.Extract("Police arrested Jon Holm."), right = ClaimExtractor.Default.Extract("Jon Holm was detained.");
        MatchDecision decision = ClaimMatcher.Match(ClaimSketcher.Of(left)[0], ClaimSketcher.Of(right)[0], 0.9, left.Claims[0], right.Claims[0]);
        Assert.True(decision.IsMatch);
        Assert.Equal(["action", "participants", "context", "persons", "articles", "likeness"], decision.Parts.Select(part => part.Name));
        Assert.Equal(("arrested", "was detained"), (decision.Parts[0].Left, decision.Parts[0].Right));
        Assert.StartsWith("one fact ", decision.ToString(), StringComparison.Ordinal);
        Assert.Contains("action 0.90: arrested | was detained", decision.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_are_not_linked_need_a_name_of_both()
    {
        ClaimSketch sketch = ClaimSketcher.Of(ClaimExtractor.Default.Extract("The boy was pronounced dead at the scene."))[0];
        Assert.False(ClaimMatcher.Compare(sketch, sketch, 0).IsMatch);
        Assert.True(ClaimMatcher.Compare(sketch, sketch, 0.6).IsMatch);
    }

    [Fact]
    public void Articles_that_are_not_linked_need_more_than_linked_ones()
    {
        ClaimSketch left = ClaimSketcher.Of(ClaimExtractor.Default.Extract("Workers at the mine went on strike."))[0];
        ClaimSketch right = ClaimSketcher.Of(ClaimExtractor.Default.Extract("Angry workers in the east went on strike over pay."))[0];
        Assert.False(ClaimMatcher.Compare(left, right, 0).IsMatch);
    }
}
