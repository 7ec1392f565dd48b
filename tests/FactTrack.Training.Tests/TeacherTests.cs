using System.Diagnostics;

namespace FactTrack.Training.Tests;

public class TeacherTests
{
    [Fact]
    public void What_teachers_think_does_not_depend_on_threads_and_names_heads_and_tags()
    {
        Trainer trainer = Toy.Trained;
        SyntaxModel model = trainer.Network.ToModel("toy", trainer.Lemmas);
        Corpus one = Toy.Corpus(openText: true), two = Toy.Corpus(openText: true);
        var teacher = new Teacher([model, model]);
        teacher.Teach(one.Train.Concat(one.OpenText), threads: 1);
        teacher.Teach(two.Train.Concat(two.OpenText), threads: 2);
        for (int i = 0; i < one.Train.Count; i++)
            for (int token = 0; token < 6; token++) Assert.Equal(one.Train[i].Soft!.Arcs[token].Weights.ToArray(), two.Train[i].Soft!.Arcs[token].Weights.ToArray());
        Assert.Equal([2, 3, 0, 5, 3, 3], one.Train[0].Soft!.Heads);
        Assert.Equal([2, 3, 0, 3], one.OpenText[0].Soft!.Heads);
        Assert.Equal((int)Upos.Noun, one.OpenText[0].Soft!.Upos[1].Classes[0]);
    }

    [Fact]
    public void A_student_learns_from_teachers_and_goes_on_where_it_was()
    {
        string folder = Directory.CreateTempSubdirectory("facttrack-training").FullName;
        try
        {
            TrainingOptions options = Toy.Options with { Work = folder, Teachers = [new TeacherPlan(32, 0.5), new TeacherPlan(64, 0.3)], TeacherEpochs = 2, Epochs = 2 };
            byte[] whole = Bytes(new Stages(options with { Work = Path.Combine(folder, "whole") }, Toy.Corpus(openText: true), Stopwatch.StartNew()).Run()!);
            SyntaxModel? model = null;
            for (int run = 0; model is null && run < 9; run++)
                model = new Stages(options with { Minutes = 0 }, Toy.Corpus(openText: true), Stopwatch.StartNew()).Run();
            Assert.NotNull(model);
            Assert.Equal(whole, Bytes(model));
            Assert.Contains("pilot", model.Words);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Bytes(SyntaxModel model)
    {
        using var file = new MemoryStream();
        model.Write(file);
        return file.ToArray();
    }
}
