namespace FactTrack.Accuracy.Tests;

public sealed class GoldEventTests
{
    private const string Text = "Norway and Sweden met Finland in Oslo on Monday .";

    [Theory]
    [InlineData("Norway", "Finland", true)]
    [InlineData("Sweden", "Norway", true)] // all act together
    [InlineData("Finland", "Norway", false)] // the other way round
    [InlineData("Norway", "Oslo", true)]
    [InlineData("Norway", "Monday", false)] // a time takes no part
    [InlineData("Norway", "Denmark", false)]
    public void Sources_act_and_targets_take_part(string source, string target, bool isRight) =>
        Assert.Equal(isRight, new GoldEvent([EventClass.Consult], [EventActor.OfWords(source)], [EventActor.OfWords(target)]).HasActors(Met()));

    [Theory]
    [InlineData("Norway", "Sweden", true)]
    [InlineData("Norway", "Finland", true)]
    [InlineData("Finland", "Norway", true)]
    [InlineData("Finland", "Oslo", false)] // nobody of them acts
    public void Of_a_two_sided_event_one_may_stand_on_the_other_side(string one, string other, bool isRight) =>
        Assert.Equal(isRight, new GoldEvent([EventClass.Consult], [EventActor.OfWords(one), EventActor.OfWords(other)], []).HasActors(Met()));

    [Fact]
    public void A_type_is_one_of_gold_s()
    {
        Claim met = Met() with { EventType = new EventType(EventClass.Consult, "visit") };
        Assert.True(new GoldEvent([EventClass.Agree, EventClass.Consult], [], []).IsTypeOf(met));
        Assert.False(new GoldEvent([EventClass.Agree], [], []).IsTypeOf(met));
        Assert.False(new GoldEvent([EventClass.Agree], [], []).IsTypeOf(Met()));
    }

    private static Claim Met() => Marked.Claim(
        Text, "Norway", "met",
        new ClaimArgument(Role.Object, Marked.Part(Text, "Finland")),
        new ClaimArgument(Role.Place, Marked.Part(Text, "Oslo"), "in"),
        new ClaimArgument(Role.Time, Marked.Part(Text, "Monday"), "on")) with
    { Actors = [new Participant(Marked.Part(Text, "Norway")), new Participant(Marked.Part(Text, "Sweden"))] };
}
