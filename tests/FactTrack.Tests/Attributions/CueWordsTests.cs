namespace FactTrack.Tests.Attributions;

/// <summary>Which words make one cue, over the built-in parser.</summary>
public class CueWordsTests
{
    [Theory]
    [InlineData("Holm also said flatly that the road was closed.", "also said flatly")]
    [InlineData("Holm did not say that the road was closed.", "did not say")]
    [InlineData("Holm may have pointed out that the road was closed.", "may have pointed out")]
    [InlineData("Holm continued to insist that the road was closed.", "continued to insist")]
    [InlineData("Holm said in a statement that the road was closed.", "said in a statement")]
    [InlineData("Holm issued a statement saying that the road was closed.", "issued a statement saying")]
    [InlineData("The bank is convinced that prices will fall.", "is convinced")]
    [InlineData("The mayor's firm belief that the road was closed surprised Lund.", "firm belief")]
    [InlineData("The mayor expressed grave doubts about the bridge.", "expressed grave doubts about")]
    public void Of_Cue_IsOneStretch(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ClaimExtractor.Default.Annotate(new Article(text)).Attributions).Cue.ToString());
}
