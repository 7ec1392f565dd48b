namespace FactTrack.Accuracy.Tests;

public sealed class OwnClaimsTests
{
    private const string Text = "Ada Berg said that the dam leaks and the road has sunk. Rain fell.";

    [Fact]
    public void Only_claims_inside_gold_content_count()
    {
        var article = new PolnearArticle("dam", Text, [Marked.Gold(Text, "Ada Berg", "said", "that the dam leaks and the road has")]);
        var own = new OwnClaims();
        Claim leaks = Marked.Claim(Text, "the dam", "leaks");

        // Only one of both words of "has sunk" stands in the content.
        Assert.Equal([leaks], own.Add(article,
            [leaks, Marked.Claim(Text, "the dam", "leaks") with { Asserter = Asserter.Unresolved }, Marked.Claim(Text, "the road", "has sunk"), Marked.Claim(Text, "Rain", "fell")]));
        Assert.Equal(0.5, own.Share);
    }

    [Fact]
    public void Nothing_inside_is_no_share() => Assert.Equal(0, new OwnClaims().Share);
}
