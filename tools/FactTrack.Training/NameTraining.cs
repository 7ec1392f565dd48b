using System.Security.Cryptography;

namespace FactTrack.Training;

/// <summary>The command <c>names</c>: trains and measures the weights of <see cref="NameTagger"/> with the shipped parser.</summary>
internal static class NameTraining
{
    /// <summary>Reads the corpora, trains, writes the file and its manifest, reads it back and prints its figures on the development parts.</summary>
    /// <param name="arguments">
    /// <c>--ud FOLDER --entities FOLDER --text FILE --marked FOLDER --out FILE</c> and the options of <see cref="NameTrainingOptions"/>;
    /// the text is MASC's, the marked folder is <c>Data</c> of this tool.
    /// </param>
    /// <exception cref="ArgumentException">An option is unknown or missing.</exception>
    public static void Run(ReadOnlySpan<string> arguments)
    {
        var options = new NameTrainingOptions();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length) throw new ArgumentException($"Option {arguments[i]} has no value.");
            if (arguments[i] is "--ud" or "--entities" or "--text" or "--marked" or "--out") paths[arguments[i]] = arguments[i + 1];
            else options = options.With(arguments[i], arguments[i + 1]);
        }

        string Path(string name) => paths.GetValueOrDefault(name) ?? throw new ArgumentException($"Option {name} is missing.");
        (List<NameExample> train, List<string> files) = ReadExamples(Path("--ud"), Path("--entities"), Path("--text"), Path("--marked"));
        Console.WriteLine($"{train.Count} windows, {train.Sum(e => e.Tags.Length)} tokens, {train.Count(e => !e.IsSeen)} windows the parser has not seen");
        NameWeights weights = Named(new NameTrainer(options).Train(train, ""));
        string output = Path("--out");
        using (FileStream file = File.Create(output)) weights.Write(file);

        // What is shipped is what was written: it is read back and measured again.
        using FileStream written = File.OpenRead(output);
        var tagger = new NameTagger(NameWeights.Read(written));
        var scores = new Dictionary<string, double>
        {
            ["ewtDev"] = Report("ewt", tagger, NameCorpus.Read(Directory.GetFiles(Path("--entities"), "*ewt-ud-dev.iob2").Single())),
            ["gumDev"] = Report("gum", tagger, Corpus.ReadDev(Path("--ud"), "gum").Where(Corpus.IsAdmitted)),
        };
        Console.WriteLine($"{weights.Keys.Length} features, {written.Length} bytes");
        Manifest.WriteNames(output, weights, NeuralParser.Shared.Version, options, files, train.Count, scores);
    }

    // Other weights, another name: results tell by what they were made.
    private static NameWeights Named(NameWeights weights)
    {
        using var bytes = new MemoryStream();
        weights.Write(bytes);
        return new NameWeights($"names-{Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..8]}", weights.Keys, weights.Rows, weights.Pairs);
    }

    private static (List<NameExample> Examples, List<string> Files) ReadExamples(string ud, string entities, string text, string marked)
    {
        var reader = new NameExamples(NeuralParser.Shared);
        (IEnumerable<TreebankSentence> sentences, List<string> treebankFiles) = Corpus.ReadTreebanks(ud);
        (IEnumerable<TreebankSentence> names, List<string> nameFiles) = Corpus.ReadNames(entities);
        TreebankSentence[] treebanks = [.. sentences];
        string ewtMarks = Path.Combine(marked, "ewt-train-names.tsv"), masc = Path.Combine(marked, "masc-names.tsv");
        List<NameExample> examples =
        [
            .. reader.Read(MarkedNames.Read(ewtMarks, treebanks), isSeen: false),
            .. reader.Read(MarkedNames.Read(masc, OpenText.ReadNumbered(text)), isSeen: false),
            .. reader.Read(treebanks.Where(s => s.Names is not null), isSeen: true),
            .. reader.Read(names, isSeen: true),
        ];
        return (examples, [.. treebankFiles, .. nameFiles, text, ewtMarks, masc]);
    }

    private static double Report(string name, NameTagger tagger, IEnumerable<TreebankSentence> sentences)
    {
        var score = new NameScore();
        foreach (IGrouping<string, TreebankSentence> document in sentences.Where(s => s.Names is not null).GroupBy(s => s.Document))
        {
            (Article article, TextLayer layer) = AnnotatedSentences.Read([.. document]);
            SyntaxTable syntax = NeuralParser.Shared.Parse(layer.Tokens.Forms, layer.SentenceStarts());
            score.Add([.. document.SelectMany(s => s.Names!)], tagger.Tag(new AnnotatedText(article, layer, syntax, new TreeIndex(syntax)), CancellationToken.None));
        }

        Console.WriteLine(FormattableString.Invariant($"{name}: {score.F1:F1} persons, organisations and places {score.F1WithoutOther:F1} | {score}"));
        return Math.Round(score.F1WithoutOther, 2);
    }
}
