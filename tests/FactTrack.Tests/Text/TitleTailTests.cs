namespace FactTrack.Tests.Text;

public class TitleTailTests
{
    [Theory]
    [InlineData("Bridge falls in Bergen - Harn Tribune", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen – Reuters", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen | Local news and sport", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen :: WHRN.com", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen - FOX5 Harn - WHRN", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen - WHRN 9 News Harn, Norland News, Weather, Sports", "Bridge falls in Bergen")]
    [InlineData("Bridge falls in Bergen - harnnews.com", "Bridge falls in Bergen")]
    [InlineData("Bridge falls - nobody was hurt", "Bridge falls - nobody was hurt")]
    [InlineData("Minister Quits Over Bridge - President Silent", "Minister Quits Over Bridge - President Silent")]
    [InlineData("Minister: no plans for a bridge", "Minister: no plans for a bridge")]
    [InlineData("Harn - Bergen | WHRN", "Harn - Bergen | WHRN")]
    [InlineData("-", "-")]
    [InlineData("", "")]
    public void Names_of_sites_are_parted_off(string title, string expected) => Assert.Equal(expected, title[..TitleTail.Find(title)]);

    [Fact]
    public void The_tail_is_a_block_that_is_not_mined()
    {
        TextLayer layer = TextFixture.Read(new Article("It fell.") { Title = "Bridge falls in Bergen - Harn Tribune" });
        Assert.Equal([BlockKind.Headline, BlockKind.Other, BlockKind.Paragraph], layer.Blocks.Select(block => block.Kind));
        Assert.Equal("Bridge falls in Bergen".Length, layer.Blocks[0].Span.End);
    }
}
