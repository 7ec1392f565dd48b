namespace FactTrack.Tests.Entities;

public class NameWordsTests
{
    [Theory]
    [InlineData("Anna", 3u)] // given, feminine
    [InlineData("Holm", 8u)]
    [InlineData("Kim", 1u + 8 + 16)] // given of any gender, family, stands first
    [InlineData("Jr.", 32u)]
    [InlineData("anna", 0u)]
    [InlineData("harbour", 0u)]
    [InlineData("", 0u)]
    public void Parts_of_persons_names_are_told_apart(string form, uint evidence) => Assert.Equal(evidence, NameWords.Of(form).Person);

    [Theory]
    [InlineData("Mr", 1u)]
    [InlineData("General", 2u + 8)] // also a noun
    [InlineData("Prime", 4u)]
    [InlineData("minister", 8u)]
    [InlineData("MINISTER", 8u)]
    [InlineData("Vice-President", 8u)]
    [InlineData("Minister", 8u)]
    [InlineData("ministry", 16u)]
    [InlineData("Monday", 32u)]
    [InlineData("zorvex", 0u)]
    [InlineData("", 0u)]
    public void Titles_participants_and_words_that_name_nobody_are_told_apart(string form, uint evidence) => Assert.Equal(evidence, NameWords.Of(form).Title);

    [Theory]
    [InlineData("Bank", "last", EntityType.Organization)]
    [InlineData("Lake", "first", EntityType.Location)]
    [InlineData("War", "last", EntityType.Event)]
    [InlineData("Vell", "last", null)]
    public void A_cue_is_the_number_of_its_type_and_no_cue_is_0(string form, string place, EntityType? type) =>
        Assert.Equal(type is { } known ? 1 + (uint)known : 0, place == "first" ? NameWords.Of(form).CueFirst : NameWords.Of(form).CueLast);

    [Theory]
    [InlineData("van", 1u)]
    [InlineData("of", 2u)]
    [InlineData("-", 2u)]
    [InlineData("in", 0u)]
    [InlineData("Of", 0u)]
    public void Small_words_of_persons_and_of_others_are_told_apart(string form, uint link) => Assert.Equal(link, NameWords.Of(form).Small);

    [Theory]
    [InlineData("Anna", true, "Feminine")]
    [InlineData("Peter", true, "Masculine")]
    [InlineData("Zorvex", false, "None")]
    public void Given_names_have_their_usual_gender(string form, bool isGiven, string gender)
    {
        Assert.Equal(isGiven, NameWords.Of(form).IsGivenName);
        Assert.Equal(gender, NameWords.Of(form).GivenNameGender.ToString());
    }
}
