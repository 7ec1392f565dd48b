namespace FactTrack.Tests;

public class PrepareTests
{
    [Fact]
    public async Task PrepareAsync_Twice_Ends()
    {
        await ClaimExtractor.PrepareAsync();
        await ClaimExtractor.PrepareAsync();
    }

    [Fact]
    public void ReadParser_ItsArticle_GivesClaimsOfManyKinds()
    {
        var parser = new ReadParser();
        ExtractionResult result = new ClaimExtractorBuilder().UseParser(parser).Build().Extract(parser.Article);
        Assert.Subset(result.Claims.Select(c => c.GetType().Name).ToHashSet(), new HashSet<string> { nameof(StatementClaim), nameof(EventClaim), nameof(PlanClaim), nameof(StateClaim) });
    }
}
