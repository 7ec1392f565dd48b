namespace FactTrack.Tests.Claims;

public class ContextReaderTests
{
    [Theory]
    [InlineData("The goalkeeper fell.", ClaimContext.Sport)]
    [InlineData("The frog jumped over the virus laboratory's patients.", ClaimContext.Health)]
    [InlineData("Chad helped Mali.", ClaimContext.Diplomacy)]
    public void Nouns_tell_and_then_the_type(string text, ClaimContext context) =>
        Assert.Equal(context, Assert.Single(ClaimExtractor.Default.Extract(text).Claims).Context);

    [Fact]
    public void The_article_tells_for_claims_that_do_not()
    {
        ValueList<Claim> claims = ClaimExtractor.Default.Extract("The orchestra played a concert. The singer danced. Anna Holm smiled at the window.").Claims;
        Assert.Equal(3, claims.Count);
        Assert.All(claims, claim => Assert.Equal(ClaimContext.Culture, claim.Context));
    }

    [Fact]
    public void Where_nothing_tells_there_is_none() => Assert.Null(Assert.Single(ClaimExtractor.Default.Extract("Anna Holm slept in the shed.").Claims).Context);
}
