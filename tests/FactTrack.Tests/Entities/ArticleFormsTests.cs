using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class ArticleFormsTests
{
    private const uint Unanimous = 8;

    [Fact]
    public void A_form_is_what_it_mostly_is_elsewhere()
    {
        var forms = new ArticleForms(Annotated.Tagged("Vell Vell Vell", NameTag.BeginPerson, NameTag.BeginPlace, NameTag.InsidePerson));
        Assert.Equal(2u, forms.Of(0)); // as many votes for a person as for a place: the first of them
        Assert.Equal(2 + Unanimous, forms.Of(1));
        Assert.Equal(2u, forms.Of(2));
    }

    [Fact]
    public void A_form_that_is_no_name_elsewhere_speaks_against_one() =>
        Assert.Equal(1 + Unanimous, new ArticleForms(Annotated.Tagged("Vell Vell", NameTag.BeginPerson, NameTag.Outside)).Of(0));

    [Theory]
    [InlineData("Vell left")]
    [InlineData("vell vell")]
    [InlineData("V V")]
    [InlineData("Vell VELL")]
    public void Forms_that_stand_once_or_are_no_capitalised_words_are_nothing_elsewhere(string text) =>
        Assert.Equal([0, 0], [.. Enumerable.Range(0, 2).Select(new ArticleForms(Annotated.Plain(text)).Of).Select(n => (int)n)]);
}
