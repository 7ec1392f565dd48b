namespace FactTrack.Accuracy.Tests;

public sealed class EventActorTests
{
    [Theory]
    [InlineData("Danish foreign minister Ada Berg", "Ada Berg", true)]
    [InlineData("Danish foreign minister Ada Berg", "the Danish minister", false)]
    [InlineData("fishermen from Iceland", "angry fishermen", true)]
    [InlineData("fishermen from Iceland", "Iceland", false)]
    [InlineData("Bank of Norway", "the Bank of Norway", true)]
    [InlineData("NATO-member Norway", "Norway's fleet", true)]
    [InlineData("Finland", "Finnish police", false)]
    public void Its_head_or_all_its_names_are_among_the_words(string gold, string words, bool isIn) =>
        Assert.Equal(isIn, EventActor.OfWords(gold).IsIn(Part(words), null));

    [Fact]
    public void An_entity_may_bear_the_name()
    {
        var entity = new Entity { Index = 0, Name = "Norway", Type = EntityType.GeopoliticalEntity, Aliases = ["Oslo"] };
        Assert.True(EventActor.OfWords("Oslo").IsIn(Part("it"), entity));
        Assert.True(EventActor.OfWords("Norway").IsIn(Part("it"), entity));
        Assert.False(EventActor.OfWords("Sweden").IsIn(Part("it"), entity));
    }

    [Theory]
    [InlineData("VEL", "Velmor met Sundal.", "the Velmor envoy", true)]
    [InlineData("VELGOV", "Velmori ministers met Sundal.", "Velmori ministers", true)]
    [InlineData("NGOVEL", "Relief Velmor met Sundal.", "Relief Velmor", true)]
    [InlineData("NWY", "Norway met Sundal.", "Norway", true)]
    [InlineData("VEL", "Velmor met Sundal.", "Sundal", false)]
    public void A_code_is_told_by_a_name_of_the_text(string code, string text, string words, bool isIn) =>
        Assert.Equal(isIn, EventActor.OfCode(code, text).IsIn(Part(words), null));

    [Fact]
    public void A_code_that_no_name_tells_is_unknown()
    {
        Assert.True(EventActor.OfCode("ZZZ", "Velmor met Sundal.").IsUnknown);
        Assert.False(EventActor.OfCode("SUN", "Velmor met Sundal.").IsUnknown);
    }

    private static TextPart Part(string words) => Marked.Part(words, words);
}
