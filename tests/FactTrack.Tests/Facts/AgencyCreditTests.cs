namespace FactTrack.Tests.Facts;

public class AgencyCreditTests
{
    [Theory]
    [InlineData("HARNFIELD, Iowa (AP) — A bridge collapsed on Monday.", "Associated Press")]
    [InlineData("(Reuters) - A bridge collapsed on Monday.", "Reuters")]
    [InlineData("By Jane Roe, Associated Press\n\nA bridge collapsed on Monday.", "Associated Press")]
    [InlineData("By The Associated Press\n\nA bridge collapsed on Monday.", "Associated Press")]
    [InlineData("A bridge collapsed on Monday. Nobody was hurt.\n\n— AFP", "Agence France-Presse")]
    [InlineData("A bridge collapsed on Monday. Nobody was hurt.\n\nSource: Xinhua", "Xinhua")]
    [InlineData("A bridge collapsed on Monday (AP Photo/Jane Roe).", null)]
    [InlineData("A bridge collapsed on Monday.\n\nThe Associated Press contributed to this report.", null)]
    [InlineData("A bridge collapsed on Monday, Reuters reported.", null)]
    [InlineData("By Jane Roe\n\nA bridge collapsed on Monday.", null)]
    [InlineData("", null)]
    public void The_text_tells_the_agency(string text, string? agency) => Assert.Equal(agency, AgencyCredit.Of(new Article(text)));

    [Theory]
    [InlineData("Reuters via Harn Post", "Reuters")]
    [InlineData("AP", "Associated Press")]
    [InlineData("Harn Post", null)]
    public void The_publisher_tells_the_agency(string publisher, string? agency) =>
        Assert.Equal(agency, AgencyCredit.Of(new Article("A bridge collapsed.") { Publisher = publisher }));
}
