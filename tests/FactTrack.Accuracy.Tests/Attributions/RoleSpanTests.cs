namespace FactTrack.Accuracy.Tests;

public sealed class RoleSpanTests
{
    private const string Text = "Note: the old dam, they said, leaks \u2013 badly.";

    [Theory]
    [InlineData("the old dam", "the old dam", true, true, true)]
    [InlineData(" the old dam,", "the old dam", false, true, true)]
    [InlineData("he old da", "the old dam", false, true, true)]
    [InlineData("the old|dam", "the old dam", true, true, true)]
    [InlineData("the old dam, they said, leaks", "the old dam|leaks", false, false, true)]
    [InlineData("the old dam, they", "old dam", false, false, true)]
    [InlineData("the old dam, they said", "old dam", false, false, false)]
    [InlineData(":", ": ", true, true, true)]
    [InlineData(":", "\u2013", false, false, false)]
    [InlineData(":", "Note:", false, false, false)]
    [InlineData(null, null, true, true, true)]
    [InlineData(null, "leaks", false, false, false)]
    public void Roles_match_by_pieces_or_words(string? left, string? right, bool strict, bool exact, bool overlap)
    {
        (RoleSpan a, RoleSpan b) = (Marked.Span(Text, left), Marked.Span(Text, right));
        foreach ((MatchMode mode, bool expected) in ((MatchMode, bool)[])[(MatchMode.Strict, strict), (MatchMode.Exact, exact), (MatchMode.Overlap, overlap)])
        {
            Assert.Equal(expected, a.Matches(b, mode));
            Assert.Equal(expected, b.Matches(a, mode));
        }
    }

    [Fact]
    public void White_space_is_no_role() => Assert.True(new RoleSpan([(5, 6)], Text).IsEmpty);

    [Fact]
    public void Inside_is_every_word_of_it()
    {
        Assert.True(Marked.Span(Text, "old").IsInside(Marked.Span(Text, "the old dam")));
        Assert.False(Marked.Span(Text, "dam, they").IsInside(Marked.Span(Text, "the old dam")));
        Assert.False(Marked.Span(Text, null).IsInside(Marked.Span(Text, "the old dam")));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(3, 1000)]
    public void Beyond_the_text_is_an_error(int start, int end) => Assert.Throws<InvalidDataException>(() => new RoleSpan([(start, end)], Text));

    [Fact]
    public void Pieces_are_shown_in_order() => Assert.Equal("the old dam ... leaks", Marked.Span(Text, "leaks|the old dam").Show(Text));
}
