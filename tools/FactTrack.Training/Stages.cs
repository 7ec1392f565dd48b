using System.Diagnostics;

namespace FactTrack.Training;

/// <summary>The way to a model: teachers one after the other, what they think of all sentences, and the student that learns it.</summary>
/// <remarks>What is finished is kept in the work folder, so that a stopped run goes on where it was.</remarks>
internal sealed class Stages(TrainingOptions options, Corpus corpus, Stopwatch clock)
{
    /// <summary>The model, or null if the time was up before.</summary>
    public SyntaxModel? Run()
    {
        if (options.Work is { } folder) Directory.CreateDirectory(folder);
        var teachers = new List<SyntaxModel>();
        for (int number = 1; number <= options.Teachers.Count; number++)
        {
            if (RunTeacher(number) is not { } teacher) return null;
            teachers.Add(teacher);
        }

        if (teachers.Count > 0) Teach(teachers);
        return Run(new Trainer(options, FileOf("student.checkpoint"), corpus), options);
    }

    private SyntaxModel? RunTeacher(int number)
    {
        string path = FileOf($"teacher-{number}.model")!;
        if (File.Exists(path)) return SyntaxModel.Open(path);
        TeacherPlan plan = options.Teachers[number - 1];
        TrainingOptions own = options with { Width = plan.Width, Epochs = options.TeacherEpochs, Dropout = plan.Dropout, Seed = options.Seed * 10 + number };
        string checkpoint = FileOf($"teacher-{number}.checkpoint")!;
        if (Run(new Trainer(own, checkpoint, corpus), own) is not { } model) return null;
        using (FileStream file = File.Create(path + ".part")) model.Write(file);
        File.Move(path + ".part", path);
        File.Delete(checkpoint);
        return model;
    }

    private void Teach(List<SyntaxModel> teachers)
    {
        var teacher = new Teacher(teachers);
        teacher.Teach(corpus.EwtDev.Concat(corpus.GumDev), options.Threads);
        Console.WriteLine($"{teachers.Count} teachers together | ewt {SoftScore.Of(corpus.EwtDev)} | gum {SoftScore.Of(corpus.GumDev)}");
        teacher.Teach(corpus.Train.Concat(corpus.OpenText), options.Threads);
        Console.WriteLine(FormattableString.Invariant($"taught {clock.Elapsed.TotalMinutes:F1} min"));
    }

    private SyntaxModel? Run(Trainer trainer, TrainingOptions own) =>
        trainer.Run(clock) ? trainer.Network.ToModel($"english-{own.Width}-{own.Seed}-{own.Epochs}", trainer.Lemmas) : null;

    private string? FileOf(string name) => options.Work is { } folder ? Path.Combine(folder, name) : null;
}
