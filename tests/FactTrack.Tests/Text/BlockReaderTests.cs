namespace FactTrack.Tests.Text;

public class BlockReaderTests
{
    private const string Body = "\n\nThe bridge fell on Monday, police said.\n\nIt was built in 1990.";

    [Theory]
    [InlineData("By Anna Holm", "Byline")]
    [InlineData("By: TA | AP Brief", "Byline")]
    [InlineData("Anna Holm, Reuters", "Byline")]
    [InlineData("The Associated Press", "Byline")]
    [InlineData("By Friday, all was lost", "Headline")]
    [InlineData("By the river we wept", "Headline")]
    [InlineData("3 May 2024", "Dateline")]
    [InlineData("2024-05-03", "Dateline")]
    [InlineData("From Reuters:", "Paragraph")]
    [InlineData("Updated: Monday 3 May 2024, 10:30 am", "Dateline")]
    [InlineData("Posted: 5/3/2024", "Dateline")]
    [InlineData("Updated: 9 months ago", "Dateline")]
    [InlineData("3 May 2024, 10 p.m.", "Dateline")]
    [InlineData("100 days.", "Paragraph")]
    [InlineData("by: Anna Holm", "Byline")]
    [InlineData("Anna Holm/Harn Tribune", "Credit")]
    [InlineData("ROSKILDE, Denmark", "Dateline")]
    [InlineData("Bridge falls", "Headline")]
    [InlineData("Will it stand?", "Paragraph")]
    [InlineData("Photo by Jane Roe", "Credit")]
    [InlineData("Image: Jane Roe/Getty Images", "Credit")]
    [InlineData("Image: the bridge before it fell last week.", "Other Caption")]
    [InlineData("FILE - The bridge stands in Harn, May 3, 2023. (AP Photo/Jane Roe)", "Other Caption Credit")]
    [InlineData("The bridge in May (Jane Roe, Pool Photo via AP)", "Caption Credit")]
    [InlineData("The force (NATO)", "Headline")]
    [InlineData("Share", "Other")]
    [InlineData("Sign up for our newsletter", "Other")]
    [InlineData("| a | b |", "Other")]
    [InlineData("> They left.", "Quote")]
    [InlineData("• They left.", "ListItem")]
    [InlineData("2) They left.", "ListItem")]
    [InlineData("## They left", "Headline")]
    [InlineData("* * *", "")]
    public void The_first_block_is_told(string text, string expected) =>
        Assert.Equal($"{expected} Paragraph Paragraph".Trim(), TextFixture.Kinds(text + Body));

    [Theory]
    [InlineData("What comes next", "Subheading")]
    [InlineData("**What comes next**", "Subheading")]
    [InlineData("(Reporting by Jane Roe in Oslo; editing by John Doe)", "Credit")]
    [InlineData("Jane Roe contributed to this report.", "Credit")]
    [InlineData("It stood. (Reporting by Jane Roe)", "Paragraph Credit")]
    [InlineData("It stood, said the force (NATO).", "Paragraph")]
    [InlineData("© 2024 Harn Times", "Credit")]
    [InlineData("Read more", "Other")]
    public void The_last_block_is_told(string text, string expected) =>
        Assert.Equal($"Headline Paragraph Paragraph {expected}", TextFixture.Kinds("Bridge falls" + Body + "\n\n" + text));

    [Fact]
    public void A_title_is_headline_and_comes_first()
    {
        TextLayer layer = TextFixture.Read(new Article("It fell.") { Title = "Bridge falls. Nobody hurt" });
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], layer.Blocks.Select(block => block.Kind));
        Assert.Equal([TextSource.Title, TextSource.Title, TextSource.Body], layer.Sentences.Select(s => s.Span.Source));
        Assert.Equal(new TextSpan(0, 6, TextSource.Title), layer.Tokens.SpanOf(0));
        Assert.Equal(new TextSpan(0, 2), layer.Tokens.SpanOf(5));
    }

    [Theory]
    [InlineData("a b\r\n\r\nc d", 2)]
    [InlineData("It fell.\rIt stood.", 2)]
    [InlineData("It fell in the\nmorning.", 1)]
    [InlineData("It fell.\n\n\n\nIt stood.", 2)]
    [InlineData("", 0)]
    [InlineData(" \n\t\u00a0\n", 0)]
    public void Lines_become_blocks(string text, int expected) => Assert.Equal(expected, TextFixture.Read(text).Blocks.Count);
}
