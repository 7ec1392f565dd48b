using System.Diagnostics;
using System.Globalization;

namespace FactTrack.Training.Tests;

/// <summary>A treebank of a few dozen sentences, made from a pattern.</summary>
internal static class Toy
{
    private static readonly string[] s_actors = ["pilot", "sailors", "judge", "farmers"];
    private static readonly (string Past, string Lemma)[] s_verbs = [("saw", "see"), ("found", "find"), ("left", "leave")];
    private static readonly string[] s_objects = ["harbour", "letters", "bridge"];
    private static readonly Lazy<Trainer> s_trained = new(Train);

    public static TrainingOptions Options => new() { Treebanks = "", Output = "", Width = 32, Epochs = 4, Threads = 2 };

    public static Corpus Corpus(bool openText = false, int copies = 1)
    {
        TreebankSentence[] sentences = [.. from a in s_actors from v in s_verbs from o in s_objects select Sentence(a, v.Past, v.Lemma, o)];
        return new Corpus
        {
            Train = [.. Enumerable.Repeat(sentences, copies).SelectMany(s => s)],
            EwtDev = sentences[..9],
            GumDev = sentences[9..18],
            TrainFiles = [],
            OpenText = openText ? [new TreebankSentence { Document = "", Forms = ["The", "pilot", "left", "."] }] : [],
        };
    }

    /// <summary>A trainer that saw the treebank often enough to know it.</summary>
    public static Trainer Trained => s_trained.Value;

    private static Trainer Train()
    {
        var trainer = new Trainer(Options with { Epochs = 30 }, null, Corpus(copies: 60));
        trainer.Run(Stopwatch.StartNew());
        return trainer;
    }

    private static TreebankSentence Sentence(string actor, string verb, string lemma, string thing) => new()
    {
        Document = "toy",
        Forms = ["The", actor, verb, "the", thing, "."],
        Syntax = new TreebankLayer(
            ["the", Singular(actor), lemma, "the", Singular(thing), "."], ["DET", "NOUN", "VERB", "DET", "NOUN", "PUNCT"],
            ["DT", Tag(actor), "VBD", "DT", Tag(thing), "."], ["", Number(actor), "Tense=Past", "", Number(thing), ""],
            [2, 3, 0, 5, 3, 3], ["det", "nsubj", "root", "det", "obj", "punct"]),
        Names = new NameTag[6],
    };

    public static byte[] Bytes(this Trainer trainer)
    {
        using var file = new MemoryStream();
        trainer.Network.ToModel("toy", trainer.Lemmas).Write(file);
        return file.ToArray();
    }

    private static string Singular(string noun) => noun.EndsWith('s') ? noun[..^1] : noun;

    private static string Tag(string noun) => noun.EndsWith('s') ? "NNS" : "NN";

    private static string Number(string noun) => string.Create(CultureInfo.InvariantCulture, $"Number={(noun.EndsWith('s') ? "Plur" : "Sing")}");
}
