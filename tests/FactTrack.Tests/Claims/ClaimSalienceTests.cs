namespace FactTrack.Tests.Claims;

public class ClaimSalienceTests
{
    private static readonly ExtractionResult s_result = ClaimExtractor.Default.Extract(new Article("""
        Two ferries collided off Bergen on Monday, and at least 12 passengers were hurt, the coast guard said.

        The Fjord Queen hit the Havn near the harbour. The coast guard sent three boats.

        The harbour was built in 1970. Gulls are common there.
        """) { Title = "Ferries collide off Bergen", PublishedAt = PublicationTime.On(2026, 3, 4) });

    [Fact]
    public void The_story_comes_first()
    {
        ValueList<Claim> key = s_result.KeyClaims(3);
        Assert.Equal("collide", key[0].Action.Lemma);
        Assert.DoesNotContain(key, claim => claim.Action.Words.ToString() is "was built" or "are");
    }

    [Fact]
    public void A_telling_and_what_it_tells_are_not_both_key()
    {
        ValueList<Claim> key = s_result.KeyClaims(2);
        Assert.DoesNotContain(key.OfType<StatementClaim>(), said => key.Any(claim => said.Content.Contains(claim.Id)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(1000)]
    public void There_are_as_many_as_asked_for_each_once(int count)
    {
        ValueList<Claim> key = s_result.KeyClaims(count);
        Assert.Equal(Math.Min(count, s_result.Claims.Count), key.Count);
        Assert.Equal(key.Count, key.Select(claim => claim.Id).Distinct().Count());
        Assert.All(key, claim => Assert.Contains(claim, s_result.Claims));
    }

    [Fact]
    public void Fewer_are_the_first_of_more() => Assert.Equal(s_result.KeyClaims(5).Take(3), s_result.KeyClaims(3));

    [Fact]
    public void The_order_needs_no_layers_and_survives_json()
    {
        ValueList<Claim> key = s_result.KeyClaims(4);
        Assert.Equal(key, s_result.WithoutDocument().KeyClaims(4));
        Assert.Equal(key.Select(c => c.Id), FactTrackJson.Deserialize(FactTrackJson.Serialize(s_result)).KeyClaims(4).Select(c => c.Id));
    }

    [Fact]
    public void Without_a_headline_the_beginning_counts()
    {
        ExtractionResult result = ClaimExtractor.Default.Extract("The army left Lima. A dog barked. A bus stopped. A bell rang. A cat slept.");
        Assert.Equal("leave", Assert.Single(result.KeyClaims(1)).Action.Lemma);
    }

    [Fact]
    public void All_of_many_are_ranked_in_no_time()
    {
        Claim claim = s_result.Claims[0];
        ExtractionResult many = s_result with { Claims = Enumerable.Range(0, 200_000).Select(i => claim with { Id = $"{i}", Evidence = [] }).ToValueList() };
        Assert.Equal(many.Claims, many.KeyClaims(int.MaxValue));
    }

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => s_result.KeyClaims(-1));
}
