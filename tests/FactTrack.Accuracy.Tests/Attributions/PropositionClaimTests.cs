namespace FactTrack.Accuracy.Tests;

public sealed class PropositionClaimTests
{
    private const string Text = "Anna Holm said that the old bridge closed on Monday .";
    private static readonly ContextRow s_row = new(Text, "closed", ["the old bridge"], null, null, null);

    // Of all words alone the saying would win: it shares four of its seven, the closing two of its four (F1 .727 and .5).
    [Fact]
    public void The_claim_of_the_saying_is_not_what_is_said()
    {
        Claim said = Marked.Claim(Text, "Anna Holm", "said", new ClaimArgument(Role.Content, Marked.Part(Text, "the old bridge closed")));
        Claim closed = Marked.Claim(Text, "bridge", "closed", new ClaimArgument(Role.Time, Marked.Part(Text, "Monday"), "on"));
        Assert.Same(closed, PropositionClaim.Of(s_row, [said, closed]));
    }

    [Fact]
    public void Of_equal_ones_the_first_counts()
    {
        Claim first = Marked.Claim(Text, "the old bridge", "closed");
        Assert.Same(first, PropositionClaim.Of(s_row, [first, first with { Id = "second" }]));
    }

    [Fact]
    public void No_shared_word_is_no_claim() => Assert.Null(PropositionClaim.Of(s_row, [Marked.Claim(Text, "Anna Holm", "said")]));
}
