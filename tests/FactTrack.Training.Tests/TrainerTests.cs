using System.Diagnostics;

namespace FactTrack.Training.Tests;

public class TrainerTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_one_does_not()
    {
        byte[] first = Run(Toy.Options, null).Bytes();
        Assert.Equal(first, Run(Toy.Options, null).Bytes());
        Assert.NotEqual(first, Run(Toy.Options with { Seed = 2 }, null).Bytes());
    }

    [Fact]
    public void A_run_that_was_stopped_goes_on_to_the_same_bytes()
    {
        string folder = Directory.CreateTempSubdirectory("facttrack-training").FullName;
        try
        {
            string checkpoint = Path.Combine(folder, "run.checkpoint");
            TrainingOptions hurried = Toy.Options with { Minutes = 0 };
            for (int epoch = 1; epoch < Toy.Options.Epochs; epoch++) Assert.False(new Trainer(hurried, checkpoint, Toy.Corpus()).Run(Stopwatch.StartNew()));
            var last = new Trainer(hurried, checkpoint, Toy.Corpus());
            Assert.True(last.Run(Stopwatch.StartNew()));
            Assert.Equal(Run(Toy.Options, null).Bytes(), last.Bytes());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_toy_language_is_learned()
    {
        Trainer trainer = Toy.Trained;
        Scores scores = Scores.Of(new NeuralParser(trainer.Network.ToModel("toy", trainer.Lemmas)), Toy.Corpus().Train);
        Assert.InRange(scores.Labelled, 95, 100);
        Assert.InRange(scores.Upos, 95, 100);
        Assert.InRange(scores.Lemmas, 95, 100);
    }

    private static Trainer Run(TrainingOptions options, string? checkpoint)
    {
        var trainer = new Trainer(options, checkpoint, Toy.Corpus());
        Assert.True(trainer.Run(Stopwatch.StartNew()));
        return trainer;
    }
}
