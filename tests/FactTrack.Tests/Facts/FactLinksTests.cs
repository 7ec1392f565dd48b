namespace FactTrack.Tests.Facts;

public class FactLinksTests
{
    [Fact]
    public void Best_IsTheFactOfTheLikestReport()
    {
        FactLinks links = Links((7, 0.8f), (9, 0.9f));
        Assert.Equal(9, links.Best);
        links.AddMatch(3, 0.9f);
        Assert.Equal(3, links.Best);
    }

    [Fact]
    public void AFactOfWhichMostReportsDoNotFit_IsNone()
    {
        FactLinks links = Links((7, 0.8f));
        links.AddCompared(7);
        links.AddCompared(7);
        Assert.Equal(7, links.Best);
        links.AddCompared(7);
        Assert.Null(links.Best);
    }

    [Fact]
    public void AFactWithoutAMatch_IsNone()
    {
        var links = new FactLinks();
        links.AddCompared(7);
        Assert.Null(links.Best);
    }

    private static FactLinks Links(params (long Fact, float Likeness)[] matches)
    {
        var links = new FactLinks();
        foreach ((long fact, float likeness) in matches) links.AddMatch(fact, likeness);
        return links;
    }
}
