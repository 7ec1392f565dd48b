namespace FactTrack.Training.Tests;

public class TeacherPlanTests
{
    [Fact]
    public void A_plan_names_width_and_dropout() => Assert.Equal(new TeacherPlan(256, 0.5), TeacherPlan.Parse("256:0.5"));

    [Theory]
    [InlineData("256")]
    [InlineData("wide:0.5")]
    [InlineData("256:")]
    [InlineData("0:0.5")]
    [InlineData("256:1.5")]
    [InlineData("256:0.5:1")]
    public void Other_texts_are_refused(string text) => Assert.Throws<ArgumentException>(() => TeacherPlan.Parse(text));

    [Fact]
    public void Teachers_are_read_in_turn() =>
        Assert.Equal(
            [new TeacherPlan(256, 0.5), new TeacherPlan(160, 0.33)],
            TrainingOptions.Parse(["--ud", "UD", "--out", "F", "--work", "W", "--teachers", "256:0.5,160:0.33"]).Teachers);

    [Fact]
    public void Widths_are_multiples_of_32() =>
        Assert.Throws<ArgumentException>(() => TrainingOptions.Parse(["--ud", "UD", "--out", "F", "--work", "W", "--teachers", "100:0.5"]));
}
