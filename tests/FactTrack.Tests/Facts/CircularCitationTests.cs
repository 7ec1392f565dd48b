namespace FactTrack.Tests.Facts;

public class CircularCitationTests
{
    private static readonly ExtractionResult s_post = Newsroom.Extract("The factory dumped oil in the river, the Tarn Herald reported.", "a", "Harn Post");
    private static readonly ExtractionResult s_herald = Newsroom.Extract("According to the Harn Post, the factory dumped oil in the river.", "b", "Tarn Herald");

    [Fact]
    public void Two_that_cite_each_other_are_one_circle()
    {
        CircularCitation circle = Assert.Single(CircularCitation.Among([s_herald, s_post]));
        Assert.Equal(["Harn Post", "Tarn Herald"], circle.Citations.Select(citation => citation.Publisher));
        Assert.Equal(CircularCitation.Among([s_post, s_herald]), CircularCitation.Among([s_herald, s_post]));
    }

    [Fact]
    public void Three_that_cite_each_other_in_turn_are_a_circle()
    {
        ExtractionResult radio = Newsroom.Extract("The factory dumped oil in the river, the Tarn Herald reported.", "c", "Vell Gazette");
        ExtractionResult post = Newsroom.Extract("According to the Vell Gazette, the factory dumped oil in the river.", "a", "Harn Post");
        Assert.Equal(3, Assert.Single(CircularCitation.Among([post, s_herald, radio])).Citations.Count);
    }

    [Theory]
    [InlineData("The factory dumped oil in the river, the mayor said.", "Harn Post")]
    [InlineData("The museum was closed for a week, the Tarn Herald reported.", "Harn Post")]
    [InlineData("The factory dumped oil in the river, the Tarn Herald reported.", "Vell Gazette")]
    public void Other_sources_claims_and_publishers_make_no_circle(string text, string publisher) =>
        Assert.Empty(CircularCitation.Among([Newsroom.Extract(text, "x", publisher), s_herald]));

    [Fact]
    public void Who_cites_himself_makes_no_circle() =>
        Assert.Empty(CircularCitation.Among([Newsroom.Extract("The factory dumped oil in the river, the Harn Post reported.", "x", "Harn Post")]));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => CircularCitation.Among(null!));
}
