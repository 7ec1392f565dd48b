using FactTrack.Tests.Fixtures;

namespace FactTrack.Tests.Entities;

public class NameClassifierTests
{
    [Theory]
    [InlineData("Vell", NameTag.BeginPerson, EntityType.Person)]
    [InlineData("Vell", NameTag.BeginOrganization, EntityType.Organization)]
    [InlineData("Vell", NameTag.BeginPlace, EntityType.GeopoliticalEntity)]
    [InlineData("Vell", NameTag.BeginOther, EntityType.Product)]
    [InlineData("Vell Zorvex", NameTag.BeginOther, EntityType.Work)]
    [InlineData("Zorvex 5", NameTag.BeginOther, EntityType.Product)]
    public void Without_other_signs_the_tag_decides(string name, NameTag tag, EntityType type) => Assert.Equal((type, true), Classify(name, tag));

    [Theory]
    [InlineData("Halden Bank", NameTag.BeginPlace, EntityType.Organization)]
    [InlineData("Ministry of Vell", NameTag.BeginPlace, EntityType.Organization)]
    [InlineData("Vell & Zorvex", NameTag.BeginPerson, EntityType.Organization)]
    [InlineData("Lake Vell", NameTag.BeginOrganization, EntityType.Location)]
    [InlineData("Vell War", NameTag.BeginOther, EntityType.Event)]
    public void Words_that_tell_a_kind_win_over_the_tag(string name, NameTag tag, EntityType type) => Assert.Equal((type, true), Classify(name, tag));

    [Fact]
    public void A_persons_tag_wins_over_the_last_word() => Assert.Equal((EntityType.Person, true), Classify("Anna Bank", NameTag.BeginPerson));

    [Theory]
    [InlineData("Anna Zorvex")]
    [InlineData("Zorvex van Vell")]
    [InlineData("Anna")]
    public void A_place_with_the_look_of_a_person_is_one(string name) => Assert.Equal((EntityType.Person, true), Classify(name, NameTag.BeginPlace));

    [Fact]
    public void Short_capitals_among_small_letters_are_a_body_though_tagged_a_person() => Assert.Equal((EntityType.Organization, true), Classify("KVX", NameTag.BeginPerson));

    [Theory]
    [InlineData("Mr Vell left", NameTag.BeginPlace, EntityType.Person)]
    [InlineData("General Vell left", NameTag.Outside, EntityType.Person)]
    [InlineData("Zorvex Vell left", NameTag.BeginPlace, EntityType.GeopoliticalEntity)]
    public void A_title_before_a_name_tells_a_person(string text, NameTag tag, EntityType type)
    {
        AnnotatedText read = Annotated.Tagged(text, NameTag.Outside, tag, NameTag.Outside);
        Assert.Equal(type, new NameClassifier().Classify(read, new(1, 2), out bool sure));
        Assert.True(sure);
    }

    [Theory]
    [InlineData("Anna Zorvex", EntityType.Person, true)]
    [InlineData("Kim Zorvex", EntityType.Person, true)]
    [InlineData("Vell", EntityType.Product, false)] // no tag, and it does nothing
    public void An_untagged_name_is_told_by_its_shape_or_guessed(string name, EntityType type, bool sure) => Assert.Equal((type, sure), Classify(name, NameTag.Outside));

    [Theory]
    [InlineData("in", EntityType.GeopoliticalEntity, true)]
    [InlineData("to", EntityType.Product, false)]
    public void An_untagged_name_is_a_place_behind_in(string preposition, EntityType type, bool sure)
    {
        AnnotatedText text = Annotated.Rows($"""
            They          they          PRON  PRP _ 2 nsubj
            stay          stay          VERB  VBP _ 0 root
            {preposition} {preposition} ADP   IN  _ 4 case
            Zorvex        Zorvex        PROPN NNP _ 2 obl
            """);
        Assert.Equal(type, new NameClassifier().Classify(text, new(3, 4), out bool isSure));
        Assert.Equal(sure, isSure);
    }

    [Fact]
    public void An_untagged_subject_is_guessed_to_be_a_person_and_short_capitals_a_body()
    {
        Assert.Equal((EntityType.Person, false), Subject("Zorvex"));
        Assert.Equal((EntityType.Organization, true), Subject("ZVX"));
    }

    [Fact]
    public void The_plural_of_a_persons_name_is_a_group()
    {
        AnnotatedText text = Annotated.Rows("""
            Zorvexes Zorvex PROPN NNPS Number=Plur 2 nsubj BeginPerson
            left     leave  VERB  VBD  _           0 root
            """);
        Assert.Equal(EntityType.Group, new NameClassifier().Classify(text, new(0, 1), out _));
    }

    // "they like NAME today", without a tree.
    private static (EntityType Type, bool Sure) Classify(string name, NameTag tag)
    {
        int length = name.Split(' ').Length;
        NameTag[] tags = [NameTag.Outside, NameTag.Outside, tag, .. Enumerable.Repeat(tag == NameTag.Outside ? tag : tag + 1, length - 1), NameTag.Outside];
        EntityType type = new NameClassifier().Classify(Annotated.Tagged($"they like {name} today", tags), new(2, 2 + length), out bool sure);
        return (type, sure);
    }

    private static (EntityType Type, bool Sure) Subject(string name)
    {
        AnnotatedText text = Annotated.Rows($"""
            {name} {name} PROPN NNP _ 2 nsubj
            left   leave  VERB  VBD _ 0 root
            """);
        return (new NameClassifier().Classify(text, new(0, 1), out bool sure), sure);
    }
}
