using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class NamePartsTests
{
    private readonly NameParts _parts = new();

    [Theory]
    [InlineData("Holm Shipping , Inc. paid", 2, 4)]
    [InlineData("Holm Shipping , Oslo paid", 2, 2)]
    [InlineData("Holm Shipping Inc. paid", 2, 2)]
    [InlineData("Holm Shipping ,", 2, 2)]
    public void A_legal_form_behind_a_comma_belongs_to_the_name(string text, int end, int expected) =>
        Assert.Equal(new(0, expected), _parts.WithLegalForm(Flat(text), new(0, end), Flat(text).Count));

    [Fact]
    public void A_legal_form_beyond_the_limit_is_left() => Assert.Equal(new(0, 2), _parts.WithLegalForm(Flat("Holm Shipping , Inc. paid"), new(0, 2), 3));

    [Theory]
    [InlineData("Group Inc.", 0, 2, true)]
    [InlineData("Inc.", 0, 1, true)]
    [InlineData("Holm Inc.", 0, 2, false)]
    [InlineData("Inc.", 0, 0, false)]
    public void Nothing_but_legal_forms_is_a_legal_form(string text, int start, int end, bool expected) => Assert.Equal(expected, _parts.IsLegalForm(Flat(text), new(start, end)));

    [Theory]
    [InlineData("Pellman & Osgood paid", 3)]
    [InlineData("Pellman & sons paid", 1)]
    [InlineData("Pellman and Osgood paid", 1)]
    [InlineData("Pellman & Osgood & Vell", 5)]
    [InlineData("Pellman &", 1)]
    public void Partners_are_joined_by_their_sign(string text, int end) => Assert.Equal(end, NameParts.EndOfPartners(Flat(text), new(0, 1), Flat(text).Count));

    [Fact]
    public void A_partners_inner_tags_belong_to_it() => Assert.Equal(
        4, NameParts.EndOfPartners(Annotated.Tagged("Pellman & Osgood Vell paid", NameTag.BeginOrganization, NameTag.Outside, NameTag.BeginOrganization, NameTag.InsideOrganization, NameTag.Outside), new(0, 1), 5));

    [Fact]
    public void A_particle_and_a_name_are_the_rest_of_a_name()
    {
        AnnotatedText text = Annotated.Rows("""
            Pieter Pieter PROPN NNP _ 4 nsubj
            van    van    PROPN NNP _ 1 flat
            Vell   Vell   PROPN NNP _ 1 flat
            paid   pay    VERB  VBD _ 0 root
            """);
        Assert.Equal(new(0, 3), _parts.WithRest(text, new(0, 1), 4));
        Assert.Equal(new(0, 1), _parts.WithRest(text, new(0, 1), 2));
        Assert.Equal(new(1, 1), _parts.WithRest(text, new(1, 1), 4));
    }

    [Fact]
    public void A_second_half_behind_a_touching_hyphen_is_the_rest_of_a_name()
    {
        AnnotatedText text = Annotated.Rows("""
            Min  Min  PROPN NNP  _ 4 nsubj
            @-   -    PUNCT HYPH _ 3 punct
            @jae jae  PROPN NNP  _ 1 flat
            paid pay  VERB  VBD  _ 0 root
            """);
        Assert.Equal(new(0, 3), _parts.WithRest(text, new(0, 1), 4));
    }

    [Fact]
    public void A_dash_between_blanks_ends_a_name()
    {
        AnnotatedText text = Annotated.Rows("""
            Min  Min  PROPN NNP  _ 4 nsubj
            -    -    PUNCT HYPH _ 3 punct
            jae  jae  PROPN NNP  _ 1 flat
            paid pay  VERB  VBD  _ 0 root
            """);
        Assert.Equal(new(0, 1), _parts.WithRest(text, new(0, 1), 4));
    }

    [Theory]
    [InlineData("Mr", true)]
    [InlineData("General", false)]
    [InlineData("Holm", false)]
    public void Honorifics_are_no_ranks(string form, bool expected) => Assert.Equal(expected, _parts.IsHonorific(form));

    [Theory]
    [InlineData("Halden Bank", true)]
    [InlineData("Halden Vell", false)]
    [InlineData("Halden bank", false)]
    [InlineData("Monday Bank", false)]
    public void A_run_that_ends_in_a_cue_names_a_body(string words, bool isName)
    {
        string[] forms = words.Split(' ');
        AnnotatedText text = Annotated.Rows($"""
            {forms[0]} {forms[0]} PROPN NNP _ 2 compound
            {forms[1]} {forms[1]} PROPN NNP _ 3 nsubj
            paid       pay        VERB  VBD _ 0 root
            """);
        Assert.Equal(isName ? new(0, 2) : new TokenRange(0, 0), _parts.CuedRun(text, 0, 3));
    }

    [Theory]
    [InlineData("Mr Holm", 1)]
    [InlineData("General Anna Holm", 1)]
    [InlineData("Prime Minister Anna Holm", 2)]
    [InlineData("Shopkeeper Anna Holm", 1)]
    [InlineData("Baker Hughes", 0)]
    [InlineData("Anna Holm", 0)]
    [InlineData("Anna General Holm", 0)]
    [InlineData("Mr", 1)]
    public void Titles_before_a_person_are_no_part_of_the_name(string words, int start)
    {
        AnnotatedText text = Flat(words);
        Assert.Equal(new(start, text.Count), _parts.WithoutTitles(text, new(0, text.Count)));
    }

    private static AnnotatedText Flat(string text) => Annotated.Plain(text);
}
