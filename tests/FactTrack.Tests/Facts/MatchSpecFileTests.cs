namespace FactTrack.Tests;

public class MatchSpecFileTests
{
    [Fact]
    public void Only_lines_of_blocks_are_pairs()
    {
        List<MatchSpec> pairs = MatchSpec.Read("x.md", "# Title\nsame | a | b\n```pairs\nother | Rain fell. | Snow fell.\n```\n");
        Assert.Equal(new MatchSpec("x.md:4", "other", "Rain fell.", "Snow fell."), Assert.Single(pairs));
    }

    [Fact]
    public void A_broken_line_is_named() =>
        Assert.StartsWith("x.md:2:", Assert.Throws<FormatException>(() => MatchSpec.Read("x.md", "```pairs\nperhaps | a | b\n```")).Message, StringComparison.Ordinal);
}
