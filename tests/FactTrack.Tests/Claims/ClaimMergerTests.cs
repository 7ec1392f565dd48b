namespace FactTrack.Tests.Claims;

public class ClaimMergerTests
{
    [Theory]
    [InlineData("The navy sank two boats near Malta.\n\nThe weather was bad.\n\nThe navy sank two boats near Malta.", "sink")]
    [InlineData("The council bought 40 buses.\n\nHolm left. The council bought 40 buses.", "buy")]
    [InlineData("The man was arrested.\n\nIt was cold.\n\nThe man was arrested.", "arrest")]
    public void Body_repeats_are_one_claim_with_all_evidence(string text, string action)
    {
        Claim claim = Assert.Single(Extract(text), c => c.Action.Lemma == action);
        Assert.Equal(2, claim.Evidence.Count);
        Assert.Contains(claim.Why, reason => reason.Part == "evidence");
    }

    [Theory]
    [InlineData("Navy sinks two boats", "The navy sank two boats near Malta on Monday, the ministry said.", "sink")]
    [InlineData("Council bought 40 buses", "The council bought 40 buses on Friday.", "buy")]
    [InlineData("Holm resigns as mayor", "Anna Holm resigned as mayor of Bergen on Monday.", "resign")]
    public void Headline_adds_evidence_and_takes_the_sentences_source(string title, string text, string action)
    {
        Claim claim = Assert.Single(Extract(text, title), c => c.Action.Lemma == action);
        Assert.Equal([TextSource.Body, TextSource.Title], claim.Evidence.Select(e => e.Spans[0].Source));
        Assert.Equal(text.Contains("ministry", StringComparison.Ordinal) ? Asserter.Source : Asserter.Article, claim.Asserter);
        Assert.Equal(BlockKind.Paragraph, claim.Block);
    }

    [Fact]
    public void Headline_adds_no_actor_that_is_there_in_more_words() =>
        Assert.Equal("Two ferries", Assert.Single(Extract("Two ferries collided off Bergen on Monday.", "Ferries collided off Bergen")[0].Actors).Words.ToString());

    [Theory]
    [InlineData("The navy sank two boats near Malta.\n\nThe navy sank three boats near Malta.")]
    [InlineData("The navy sank the boats.\n\nThe navy did not sink the boats.")]
    [InlineData("The navy sank the boats.\n\nThe army said that the navy sank the boats.")]
    [InlineData("The navy sank the boats on Monday.\n\nThe navy sank the boats on Friday.")]
    [InlineData("The navy sank the boats.\n\nThe army sank the boats.")]
    [InlineData("The navy sank the boats.\n\nThe navy will sink the boats.")]
    [InlineData("The navy sank the boats near Malta.\n\nThe navy sank the boats near Crete.")]
    public void What_differs_in_substance_stays_two_claims(string text) => Assert.Equal(2, Extract(text).Count(c => c.Action.Lemma == "sink"));

    [Fact]
    public void Claims_are_in_the_order_of_the_text()
    {
        ValueList<Claim> claims = Extract("The mayor left. Holm won the vote.\n\nThe port closed. The mayor left.\n\nThe union sued the city.", "Mayor leaves");
        int[] starts = [.. claims.Select(c => c.Action.Words.Spans[0].Start)];
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(3, claims[0].Evidence.Count);
    }

    private static ValueList<Claim> Extract(string text, string? title = null) =>
        ClaimExtractor.Default.Extract(new Article(text) { Title = title, PublishedAt = PublicationTime.On(2026, 3, 4) }).Claims;
}
