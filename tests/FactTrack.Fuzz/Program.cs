using System.Globalization;
using FactTrack;
using FactTrack.Tests;

const string Usage = "FactTrack.Fuzz [--minutes 1] [--seed 1] [--first 0] [--threads 1] [--folder PATH] [--corpus REPOSITORY] | FactTrack.Fuzz CASE...";

if (args.Length > 0 && args.All(File.Exists))
{
    int bad = 0;
    foreach (string file in args)
    {
        Failure? failure = Failure.Of(FuzzCase.Read(File.ReadAllText(file)), new FactTracker(new InMemoryFactStore()), timed: true);
        Console.WriteLine(failure is null ? $"{file}: sound" : $"{file}: {failure.Exception}");
        if (failure is not null) bad++;
    }

    return bad == 0 ? 0 : 1;
}

if (args.Length % 2 != 0 || args.Where((_, i) => i % 2 == 0).Any(name => name is not ("--minutes" or "--seed" or "--first" or "--threads" or "--folder" or "--corpus")))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at ? args[at + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

string? folder = Option("--folder");
if (folder is not null) Directory.CreateDirectory(folder);
var run = new FuzzRun(Corpus.Read(Option("--corpus") ?? Directory.GetCurrentDirectory()), Number("--seed", 1), Console.Out) { Folder = folder, First = Number("--first", 0) };
run.Run(TimeSpan.FromMinutes(double.Parse(Option("--minutes") ?? "1", CultureInfo.InvariantCulture)), Number("--threads", 1));
return run.Kinds.Count == 0 ? 0 : 1;
