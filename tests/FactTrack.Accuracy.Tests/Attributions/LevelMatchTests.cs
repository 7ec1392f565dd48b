namespace FactTrack.Accuracy.Tests;

public sealed class LevelMatchTests
{
    private const string Text = "Ada Berg, head of the old school, said that the dam and the road below it leak.";

    [Theory]
    [InlineData("Ada Berg", "Ada Berg, head of the old school", "that the dam and the road below it leak", true)]
    [InlineData("Ada Berg", "Berg", "the dam", true)]
    [InlineData("Ada Berg", "head of the old school", "that the dam", false)]
    [InlineData("Ada Berg", null, "that the dam", false)]
    [InlineData(null, null, "that the dam", true)]
    [InlineData("Ada Berg", "Ada Berg", "said that", true)]
    [InlineData("Ada Berg", "Ada Berg", "school, said that", false)]
    public void Source_by_overlap_or_head_and_half_of_the_shorter_content(string? gold, string? source, string content, bool expected) =>
        Assert.Equal(expected, LevelMatch.IsRight(
            Marked.Roles(Text, gold, "said", "that the dam and the road below it leak"), Marked.Roles(Text, source, null, content), Text));
}
