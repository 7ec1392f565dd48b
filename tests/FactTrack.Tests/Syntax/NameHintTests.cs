namespace FactTrack.Tests;

public class NameHintTests
{
    [Theory]
    [InlineData(new float[] { 1, 5, 3 }, NameTag.BeginPerson, NameTag.InsidePerson, 2)]
    [InlineData(new float[] { 5, 1, 3 }, NameTag.Outside, NameTag.InsidePerson, 2)]
    [InlineData(new float[] { 1, 3, 5 }, NameTag.InsidePerson, NameTag.BeginPerson, 2)]
    [InlineData(new float[] { 9, 0, 0, 0, 0, 0, 0, 0, -9 }, NameTag.Outside, NameTag.BeginPerson, 7)]
    [InlineData(new float[] { -3, -3.5f }, NameTag.Outside, NameTag.BeginPerson, 0)]
    [InlineData(new float[] { 0, 0, 0 }, NameTag.Outside, NameTag.BeginPerson, 0)]
    public void The_two_best_tags_and_the_lead_of_the_first_are_kept(float[] scores, NameTag best, NameTag second, int lead) =>
        Assert.Equal(new NameHint(best, second, (byte)lead), NameHint.Of(scores));

    [Fact]
    public void A_parser_without_scores_is_half_sure() =>
        Assert.Equal(new NameHint(NameTag.BeginPlace, NameTag.Outside, 4), NameHint.Of(NameTag.BeginPlace));
}
