namespace FactTrack.Training.Tests;

public class NameTrainingOptionsTests
{
    [Fact]
    public void Every_setting_has_an_option()
    {
        string[] names = ["--epochs", "--models", "--rate", "--decay", "--dropout", "--silence", "--seen-silence", "--minimum", "--limit", "--smallest", "--seed"];
        NameTrainingOptions options = new();
        for (int i = 0; i < names.Length; i++) options = options.With(names[i], $"{i + 20}");
        Assert.Equal(
            new NameTrainingOptions
            {
                Epochs = 20, Models = 21, Rate = 22, Decay = 23, Dropout = 24, Silence = 25, SeenSilence = 26, MinimumCount = 27, Limit = 28, Smallest = 29, Seed = 30,
            },
            options);
    }

    [Fact]
    public void Numbers_have_a_point_in_every_culture() => Assert.Equal(0.25, new NameTrainingOptions().With("--rate", "0.25").Rate);

    [Theory]
    [InlineData("--speed", "1")]
    [InlineData("epochs", "1")]
    [InlineData("--epochs", "many")]
    [InlineData("--epochs", "")]
    public void An_unknown_option_or_what_is_no_number_is_refused_by_name(string name, string value) =>
        Assert.Contains(name, Assert.Throws<ArgumentException>(() => new NameTrainingOptions().With(name, value)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_option_without_value_is_refused() =>
        Assert.Contains("--seed", Assert.Throws<ArgumentException>(() => NameTraining.Run(["--ud", "a", "--entities", "b", "--marked", "c", "--out", "d", "--seed"])).Message, StringComparison.Ordinal);
}
