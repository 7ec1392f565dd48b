namespace FactTrack.Tests.Claims;

public class CueReachTests
{
    [Theory]
    [InlineData("Visitors are required to show a passport.", "show", Asserter.Unresolved)]
    [InlineData("The mayor plans to reopen the stadium.", "reopen", Asserter.Article)]
    [InlineData("The scandal forced the treasurer to resign.", "resign", Asserter.Article)]
    public void What_hangs_on_a_cue_without_a_source_is_unresolved(string text, string lemma, Asserter asserter) =>
        Assert.Equal(asserter, Assert.Single(ClaimExtractor.Default.Extract(text).Claims, c => c.Action.Lemma == lemma).Asserter);
}
